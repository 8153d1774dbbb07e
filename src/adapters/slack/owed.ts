/** What is owed, put together from where somebody said what. */
import type { Task } from '../../bot/work.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { Destination, Workspace } from './destination.ts';

export const ADAPTER = 'slack';

/** The name of an event or an interaction among all deliveries. */
export const keyOf = (id: string): string => `${ADAPTER}/${id}`;

interface Request {
  readonly key: string;
  readonly task: Task;
  readonly user: string;
  readonly text: string;
  /** The parts of the conversation's name, but for the workspace. */
  readonly conversation: readonly string[];
  readonly destination: Destination;
}

/** Messages to a channel leave one after the other; what one person sees does not wait for others. */
export function owed({ key, task, user, text, conversation, destination }: Request): Owed {
  const { workspace } = destination;
  return {
    key,
    adapter: ADAPTER,
    lane: destination.to === 'channel' ? [ADAPTER, workspace.team, destination.channel].join('/') : key,
    task,
    message: {
      id: key,
      conversation: [ADAPTER, workspace.team, ...conversation].join('/'),
      author: authorOf(workspace, user),
      text,
    },
    destination,
  };
}

export const authorOf = ({ team }: Workspace, user: string): string => `${team}/${user}`;

export const workspaceOf = (team: string, enterprise: string | null | undefined, isEnterpriseInstall: boolean | undefined): Workspace => ({
  team,
  enterprise: isEnterpriseInstall ? (enterprise ?? null) : null,
});
