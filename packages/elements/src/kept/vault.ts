import type { DBSchema } from 'idb';
import { openIds } from './claim.ts';
import { type Shelves, transact } from './database.ts';

/** What opens the sealed things of one form in one tab. */
export interface Ticket {
  /** Of the tab and the form. */
  readonly id: string;
  /** 32 random bytes in hex. Kept nowhere but with the tab: when it is gone nobody reads the sealed things again. */
  readonly key: string;
}

interface Sealed {
  /** When it was put in, in milliseconds since 1970. */
  readonly time: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

interface SealedThings extends DBSchema {
  sealed: { key: string; value: Sealed; indexes: { time: number } };
}

const shelves: Shelves<SealedThings> = {
  name: 'dvc-kit',
  stores: ['sealed'],
  make: (database) => database.createObjectStore('sealed').createIndex('time', 'time'),
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * Things of one form, sealed with the key of its tab in the database of the browser: larger than what fits into the storage
 * of the tab, and on the disk at once.
 */
export class Vault {
  readonly #ticket: Ticket;
  #key: Promise<CryptoKey> | null = null;

  constructor(ticket: Ticket) {
    this.#ticket = ticket;
  }

  /** Resolves when it is on the disk; rejects where the browser keeps nothing. Goes on when the page is left. */
  async put(name: string, bytes: BufferSource, time: number): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#opened(), bytes);
    await transact(shelves, 'readwrite', (transaction) => {
      const putting = transaction.objectStore('sealed').put({ time, iv, data }, this.#nameOf(name));
      transaction.commit();
      return putting;
    });
  }

  /** Null for what is not there, or not ours to read. */
  async get(name: string): Promise<ArrayBuffer | null> {
    const sealed = await transact(shelves, 'readonly', (transaction) =>
      transaction.objectStore('sealed').get(this.#nameOf(name)),
    );
    if (!sealed) return null;
    const { iv, data } = sealed;
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.#opened(), data).catch(() => null);
  }

  /** Takes out all but what `stays` says. All goes on when the page is left. */
  async clear(stays?: (name: string) => boolean): Promise<void> {
    const prefix = this.#nameOf('');
    const all = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    await transact(shelves, 'readwrite', async (transaction) => {
      const store = transaction.objectStore('sealed');
      const names = stays && (await store.getAllKeys(all));
      const gone = names?.filter((name) => !stays!(name.slice(prefix.length))) ?? [all];
      const removing = gone.map((name) => store.delete(name));
      transaction.commit();
      await Promise.all(removing);
    });
  }

  /**
   * Takes out all of each tab that has put nothing in for a day and is closed, `now` in milliseconds since 1970. Where pages
   * cannot tell whether another one is open, it counts as closed.
   */
  static async sweep(now: number): Promise<void> {
    const open = await openIds();
    await transact(shelves, 'readwrite', async (transaction) => {
      const store = transaction.objectStore('sealed');
      const index = store.index('time');
      const young = await index.getAllKeys(IDBKeyRange.lowerBound(now - DAY, true));
      const stays = new Set([...open, ...young.map(idIn)]);
      const old = await index.getAllKeys(IDBKeyRange.upperBound(now - DAY));
      await Promise.all(old.filter((name) => !stays.has(idIn(name))).map((name) => store.delete(name)));
    });
  }

  #nameOf(name: string): string {
    return `${this.#ticket.id}/${name}`;
  }

  #opened(): Promise<CryptoKey> {
    const bytes = Uint8Array.from(this.#ticket.key.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    this.#key ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return this.#key;
  }
}

/** Of the ticket that something was sealed with. */
const idIn = (name: string): string => name.split('/')[0]!;

/** Whether the browser seals: not on pages without TLS. */
export const canSeal = (): boolean => Boolean(globalThis.crypto?.subtle) && Boolean(globalThis.indexedDB);

export function newTicket(): Ticket {
  const hex = (count: number) =>
    Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  return { id: hex(8), key: hex(32) };
}
