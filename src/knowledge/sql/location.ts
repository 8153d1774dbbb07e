/** Where the database lies: a path, a `file:` URL, or `:memory:`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreFault } from './store-fault.ts';

export const IN_MEMORY = ':memory:';

/**
 * An absolute path, or `:memory:`.
 * @throws StoreFault for the URL of another kind of database.
 */
export function databasePath(url: string): string {
  if (url === IN_MEMORY || url === `file:${IN_MEMORY}`) return IN_MEMORY;
  const [, scheme] = /^([a-z][a-z0-9+.-]+):/i.exec(url) ?? [];
  if (scheme === 'file') return url.startsWith('file:/') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
  // One letter before the colon is a drive.
  if (scheme !== undefined && url.includes('://')) {
    throw new StoreFault(`databases of the kind "${scheme}:" are not supported; set DATABASE_URL to a file's path or to ${IN_MEMORY}`);
  }
  if (url.trim() === '') throw new StoreFault(`DATABASE_URL is empty; set it to a file's path or to ${IN_MEMORY}`);
  return resolve(url);
}
