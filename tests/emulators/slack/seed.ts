/** The workspaces, channels and people there are at first. */
import type { EmulatorOptions } from './options.ts';
import type { State, Workspace } from './state.ts';

export function seed(s: State, options: EmulatorOptions): void {
  for (const [tid, name, token] of [
    ['T0EMU0001', 'emulator', options.botToken],
    ['T0EMU0002', 'acme', ''],
  ] as const) {
    const w: Workspace = {
      id: tid,
      name,
      botUserId: `UBOT${tid.slice(-4)}`,
      botId: `BBOT${tid.slice(-4)}`,
      tokens: new Map(),
      refreshTokens: new Set(),
    };
    if (token) w.tokens.set(token, { scopes: options.scopes });
    s.workspaces.set(tid, w);
  }
  const add = (cid: string, team: string, name: string, botIsMember: boolean) =>
    s.channels.set(cid, { id: cid, team, name, isIm: false, botIsMember });
  add('C0GENERAL', 'T0EMU0001', 'general', true);
  add('C0RANDOM1', 'T0EMU0001', 'random', false);
  add('C0ACME001', 'T0EMU0002', 'acme', true);
  for (const [uid, name] of [
    ['U0ALICE01', 'alice'],
    ['U0BOB0001', 'bob'],
  ] as const)
    s.users.set(uid, { id: uid, name, real_name: name, tz: 'Europe/Zurich', profile: { display_name: name } });
}
