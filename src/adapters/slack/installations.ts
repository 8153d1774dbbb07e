/** Where the app is installed, with its tokens: kept in the database, encrypted. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Notes } from '../../delivery/notes.ts';
import type { Cipher } from './cipher.ts';
import type { Workspace } from './destination.ts';

const PREFIX = 'slack/installation/';

/** Ends in a slash, so that none begins like another. */
const noteOf = (id: string): string => `${PREFIX}${id}/`;

/** An organisation's installation serves all of its workspaces. */
const idOf = ({ team, enterprise }: Workspace): string => enterprise ?? team;

export class Installations implements InstallationStore {
  readonly #notes: Notes;
  readonly #cipher: Cipher;

  constructor(notes: Notes, cipher: Cipher) {
    this.#notes = notes;
    this.#cipher = cipher;
  }

  async find(workspace: Workspace): Promise<Installation | null> {
    const note = noteOf(idOf(workspace));
    const sealed = await this.#notes.get(note);
    return sealed === null ? null : (JSON.parse(this.#cipher.open(sealed, note)) as Installation);
  }

  async forget(workspace: Workspace): Promise<void> {
    await this.#notes.delete(noteOf(idOf(workspace)));
  }

  async storeInstallation(installation: Installation): Promise<void> {
    const id = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
    if (id === undefined) throw new Error('Slack says neither which workspace nor which organisation the app is installed in');
    const note = noteOf(id);
    await this.#notes.set(note, this.#cipher.seal(JSON.stringify(installation), note));
  }

  async fetchInstallation(query: InstallationQuery<boolean>): Promise<Installation> {
    const installation = await this.find(workspaceOf(query));
    if (!installation) throw new Error('the Slack app is not installed there');
    return installation;
  }

  deleteInstallation(query: InstallationQuery<boolean>): Promise<void> {
    return this.forget(workspaceOf(query));
  }
}

const workspaceOf = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): Workspace => ({
  team: teamId ?? '',
  enterprise: isEnterpriseInstall ? (enterpriseId ?? null) : null,
});
