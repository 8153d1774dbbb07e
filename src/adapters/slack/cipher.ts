/** Secrets at rest: AES-256-GCM under a key derived from a passphrase by scrypt. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scryptSync } from 'node:crypto';

const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
/** As NIST SP 800-38D recommends, in bytes. */
const IV = 12;
const TAG = 16;

export class Cipher {
  readonly #master: Buffer;

  constructor(passphrase: string) {
    this.#master = scryptSync(passphrase, 'mercato', 32);
  }

  /** A key for another purpose, as text. */
  keyFor(purpose: string): string {
    return this.#key(purpose).toString('base64url');
  }

  /** `context`: where it is kept; it cannot be read from elsewhere. */
  seal(text: string, context: string): string {
    const iv = randomBytes(IV);
    const cipher = createCipheriv(ALGORITHM, this.#key('seal'), iv).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${sealed.toString('base64url')}`;
  }

  /** @throws Error where it was sealed with another passphrase, or changed since. */
  open(sealed: string, context: string): string {
    const bytes = Buffer.from(sealed.slice(VERSION.length + 1), 'base64url');
    try {
      const decipher = createDecipheriv(ALGORITHM, this.#key('seal'), bytes.subarray(0, IV))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-TAG));
      return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
    } catch {
      throw new Error(
        'a Slack installation cannot be read: set MERCATO_SECRET to what it was when the app was installed, or install it again',
      );
    }
  }

  #key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#master, '', purpose, 32));
  }
}
