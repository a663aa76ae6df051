import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** What this receiver gives out of its hands and takes back: nobody else can read it, change it, or make one. */
export interface Seal {
  /** As letters for an address or a cookie. It opens until `until`. */
  close(content: object, until: Date): string;
  /** What was closed in; null for what is none of ours, was altered, or is over. */
  open(sealed: string, now: Date): unknown;
}

/** AES-256-GCM. Each purpose has a key of its own, so that nothing sealed for one opens for another. */
export function sealBy(key: Uint8Array): Seal {
  return {
    close(content, until) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      const text = JSON.stringify({ until: until.getTime(), content });
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },
    open(sealed, now) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE + TAG) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), {
          authTagLength: TAG,
        });
        decipher.setAuthTag(bytes.subarray(-TAG));
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
        const { until, content } = JSON.parse(text.toString('utf8'));
        return until > now.getTime() ? content : null;
      } catch {
        // Not ours: the tag is wrong.
        return null;
      }
    },
  };
}
