/** Registers the commands: in one call, and only when they have changed since they were last registered. */
import { createHash } from 'node:crypto';
import type { Notes } from '../../delivery/notes.ts';
import type { Api } from './api.ts';
import { COMMANDS } from './commands.ts';

/** Whether there was anything to register. */
export async function registerCommands(api: Api, notes: Notes, application: string): Promise<boolean> {
  const note = `discord:commands:${application}`;
  const version = createHash('sha256').update(JSON.stringify(COMMANDS)).digest('base64url');
  if ((await notes.get(note)) === version) return false;
  await api.registerCommands(application, COMMANDS);
  await notes.set(note, version);
  return true;
}
