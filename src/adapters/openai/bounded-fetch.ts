/** Reads no more of a reply than a Question can need: an endpoint may send megabytes. */

/** Bytes. Two hundred tokens take about one of these sixty-four kilobytes, even with all that comes around them. */
const LONGEST_REPLY = 65_536;

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export async function boundedFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded()), { status, statusText, headers });
}

function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > LONGEST_REPLY) controller.error(new TooLarge(`a reply of more than ${LONGEST_REPLY} bytes`));
      else controller.enqueue(chunk);
    },
  });
}
