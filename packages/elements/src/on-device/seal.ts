import { bytesIn } from './hex.ts';

/** A part of a draft as it lies in the database. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Seals the parts of one draft. What is moved to another draft, or to another place in it, does not open there. */
export class Seal {
  readonly #id: string;
  readonly #key: Promise<CryptoKey>;

  /** `key` in hexadecimal. */
  constructor(id: string, key: string) {
    this.#id = id;
    this.#key = crypto.subtle.importKey('raw', bytesIn(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
    // Heard of where it is used.
    this.#key.catch(() => {});
  }

  async seal(part: string, bytes: BufferSource): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt(this.#way(part, iv), await this.#key, bytes) };
  }

  /** Null for what was changed, or sealed otherwise. */
  async open(part: string, sealed: Sealed | undefined): Promise<ArrayBuffer | null> {
    try {
      return await crypto.subtle.decrypt(this.#way(part, sealed!.iv), await this.#key, sealed!.data);
    } catch {
      return null;
    }
  }

  #way(part: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.#id} ${part}`) };
  }
}

/** Names of the parts. */
export const ANSWERS = 'answers';
export const filePart = (id: string): string => `file ${id}`;
