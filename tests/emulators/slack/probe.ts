/** What Slack, or an attacker, sends to the request URL; answers with the status and body of the app. */
import { request } from 'node:http';
import { sign } from './delivery.ts';
import { readBody } from './http.ts';
import { id } from './state.ts';

export async function probe(url: string, signingSecret: string, kind: string): Promise<{ status: number; body: string }> {
  const body =
    kind === 'url_verification'
      ? JSON.stringify({ type: 'url_verification', challenge: 'probe-challenge', token: 't' })
      : kind === 'oversize'
        ? JSON.stringify({ pad: 'x'.repeat(5 * 1024 * 1024) })
        : JSON.stringify({
            type: 'event_callback',
            event_id: id('Ev'),
            team_id: 'T0EMU0001',
            event: { type: 'app_mention', channel: 'C0GENERAL', user: 'U0ALICE01', text: 'probe', ts: '1.1' },
          });
  const now = Math.floor(Date.now() / 1000);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...sign(kind === 'bad_signature' ? 'wrong-secret' : signingSecret, body, kind === 'stale' ? now - 600 : now),
  };
  if (kind === 'unsigned') delete headers['x-slack-signature'];
  let payload = body;
  if (kind === 'ssl_check_smuggle') {
    payload = new URLSearchParams({ ssl_check: '1', payload: body }).toString();
    headers['content-type'] = 'application/x-www-form-urlencoded';
    delete headers['x-slack-signature'];
  }
  // A connection of its own: the app may close it without reading an oversize body.
  return new Promise<{ status: number; body: string }>((resolve, fail) => {
    const req = request(url, { method: 'POST', headers, agent: false, timeout: 10_000 }, (res) => {
      readBody(res).then(
        (b) => resolve({ status: res.statusCode ?? 0, body: b.toString() }),
        () => resolve({ status: res.statusCode ?? 0, body: '' }),
      );
    });
    req.on('error', (e) => fail(e));
    req.end(payload);
  });
}
