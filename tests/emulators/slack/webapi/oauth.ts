/** Installation into a workspace, and the exchange of single-use refresh tokens. */
import { id } from '../state.ts';
import { Fail, MINUTE, type Run } from './context.ts';

export const OAUTH: Readonly<Record<string, Run>> = {
  'oauth.v2.access': (c, a) => {
    if (a.client_id !== c.clientId) throw new Fail('invalid_client_id');
    if (a.client_secret !== c.clientSecret) throw new Fail('bad_client_secret');
    let teamId: string | undefined;
    if (a.grant_type === 'refresh_token') {
      const w = [...c.state.workspaces.values()].find((x) => x.refreshTokens.delete(a.refresh_token));
      if (!w) throw new Fail('invalid_refresh_token');
      teamId = w.id;
    } else {
      teamId = c.state.oauthCodes.get(a.code);
      c.state.oauthCodes.delete(a.code);
      if (!teamId) throw new Fail('invalid_code');
    }
    const w = c.state.workspaces.get(teamId);
    if (!w) throw new Fail('invalid_team');
    const scopes = w.tokens.values().next().value?.scopes ?? ['chat:write', 'commands'];
    const token = c.tokenRotation ? `xoxe.xoxb-1-${id('R')}` : `xoxb-${w.id}-${id('K')}`;
    w.tokens.set(token, { scopes, expiresAt: c.tokenRotation ? Date.now() + 12 * 60 * MINUTE : undefined });
    const refresh = `xoxe-1-${id('Z')}`;
    if (c.tokenRotation) w.refreshTokens.add(refresh);
    return {
      access_token: token,
      token_type: 'bot',
      scope: scopes.join(','),
      bot_user_id: w.botUserId,
      app_id: 'A0EMULATOR',
      team: { id: w.id, name: w.name },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U0ALICE01' },
      ...(c.tokenRotation ? { refresh_token: refresh, expires_in: 43200 } : {}),
    };
  },
};
