/** A fingerprint of the data folder: when it changes, the knowledge base is built again. */
import { createHash } from 'node:crypto';

export interface DataFile {
  /** Relative to the data folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Hexadecimal SHA-256 of the files' names and bytes, whatever their order, and of the builder's version. */
export function fingerprint(files: readonly DataFile[], builder: string): string {
  const hash = createHash('sha256').update(`${builder}\n`);
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
