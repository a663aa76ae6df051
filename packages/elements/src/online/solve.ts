/** What a receiver has a device do before it takes anything: a challenge of ALTCHA 2, as the contract of receivers has it. */
export interface Challenge {
  readonly parameters: {
    readonly algorithm: 'PBKDF2/SHA-256';
    /** In hexadecimal digits, like all others. */
    readonly nonce: string;
    readonly salt: string;
    /** Rounds a try. */
    readonly cost: number;
    /** In bytes. */
    readonly keyLength: number;
    readonly keyPrefix: string;
  };
  readonly signature: string;
}

export interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
}

/**
 * Tries one number after the other until the key made with it begins as it has to. The browser works beside the page, which goes on
 * between two tries; no worker, since none from another origin starts in an embed. Rejects when it is stopped.
 */
export async function solve({ parameters }: Challenge, signal?: AbortSignal): Promise<Solution> {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters;
  const start = bytesOf(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const view = new DataView(password.buffer);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
  for (let counter = 0; ; counter += 1) {
    if (signal?.aborted) throw new Error('stopped');
    view.setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(how, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

/** In hexadecimal digits. */
export const sha256 = async (file: Blob): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));

const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
