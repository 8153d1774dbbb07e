/** Requests and responses of the Web API, taken apart and put together. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseQuery } from 'node:querystring';
import type { Json } from './json.ts';

export function reply(res: ServerResponse, status: number, body: Json | string | unknown[], headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  res
    .writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8', ...headers })
    .end(text);
}
export async function readBody(req: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const c of req) chunks.push(c as Buffer);
  return Buffer.concat(chunks);
}
const JSON_ARGS = new Set(['attachments', 'blocks', 'chunks', 'files', 'metadata', 'prompts', 'unfurls', 'view']);
const BOOLEAN_ARGS = new Set(['link_names', 'mrkdwn', 'reply_broadcast', 'unfurl_links', 'unfurl_media']);
export function parseArgs(raw: Buffer, type: string, url: URL): Json {
  const args: Json = Object.fromEntries(url.searchParams);
  if (type.startsWith('application/json')) return { ...args, ...JSON.parse(raw.toString() || '{}') };
  if (!type.startsWith('application/x-www-form-urlencoded')) return args;
  for (const [k, v] of Object.entries(parseQuery(raw.toString()))) {
    const one = Array.isArray(v) ? v[0] : v;
    args[k] = JSON_ARGS.has(k) ? JSON.parse(one ?? 'null') : BOOLEAN_ARGS.has(k) ? one === 'true' : one;
  }
  return args;
}
export function filePart(raw: Buffer, type: string) {
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (!boundary) return raw;
  const start = raw.indexOf('\r\n\r\n') + 4;
  return raw.subarray(start, raw.indexOf(`\r\n--${boundary}`, start));
}
