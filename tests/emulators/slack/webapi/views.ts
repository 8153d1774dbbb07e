/** Methods for modals and the Home tab. */
import { Fail, type Run } from './context.ts';
import { putView, trigger } from './posting.ts';

export const VIEWS: Readonly<Record<string, Run>> = {
  'views.open': (c, a, t) => ({ view: putView(c, t, a.view, trigger(c, a.trigger_id).user) }),
  'views.push': (c, a, t) => ({ view: putView(c, t, a.view, trigger(c, a.trigger_id).user) }),
  'views.update': (c, a, t) => {
    const old = c.state.views.get(a.view_id) ?? [...c.state.views.values()].find((v) => a.external_id && v.external_id === a.external_id);
    if (!old) throw new Fail('not_found');
    if (a.hash && a.hash !== old.hash) throw new Fail('hash_conflict');
    return { view: putView(c, t, a.view, old.user, old) };
  },
  'views.publish': (c, a, t) => {
    const view = putView(c, t, a.view, a.user_id, c.state.homes.get(`${t.id}:${a.user_id}`));
    c.state.homes.set(`${t.id}:${a.user_id}`, view);
    return { view };
  },
};
