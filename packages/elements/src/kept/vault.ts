import type { DBSchema } from 'idb';
import { openIds } from './claim.ts';
import { openDatabase } from './database.ts';

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

interface Shelves extends DBSchema {
  sealed: { key: string; value: Sealed; indexes: { time: number } };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Things of one form, sealed with the key of its tab in the database of the browser: larger than what fits into the storage
 * of the tab, and on the disk at once.
 *
 * Opened for each thing anew: an open database keeps a page from coming back as it was, and connections break on phones.
 */
export class Vault {
  readonly #ticket: Ticket;
  #key: Promise<CryptoKey> | null = null;

  constructor(ticket: Ticket) {
    this.#ticket = ticket;
  }

  /** Resolves when it is on the disk; rejects where the browser keeps nothing. */
  async put(name: string, bytes: BufferSource, time: number): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#opened(), bytes);
    await inDatabase('readwrite', (store) => store.put({ time, iv, data }, this.#nameOf(name)));
  }

  /** Null for what is not there, or not ours to read. */
  async get(name: string): Promise<ArrayBuffer | null> {
    const sealed = await inDatabase('readonly', (store) => store.get(this.#nameOf(name)));
    if (!sealed) return null;
    const { iv, data } = sealed;
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.#opened(), data).catch(() => null);
  }

  /** Takes out all but what `stays` says. */
  async clear(stays: (name: string) => boolean = () => false): Promise<void> {
    const prefix = this.#nameOf('');
    await inDatabase('readwrite', async (store) => {
      const names = await store.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      const gone = names.filter((name) => !stays(name.slice(prefix.length)));
      await Promise.all(gone.map((name) => store.delete(name)));
    });
  }

  /**
   * Takes out all of each tab that has put nothing in for a day and is closed, `now` in milliseconds since 1970. Where pages
   * cannot tell whether another one is open, it counts as closed.
   */
  static async sweep(now: number): Promise<void> {
    const open = await openIds();
    await inDatabase('readwrite', async (store) => {
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

type Store<Mode extends IDBTransactionMode> = import('idb').IDBPObjectStore<
  Shelves,
  ['sealed'],
  'sealed',
  Mode
>;

/** What is done is done when the transaction is: a full disk lets it fail after everything in it went well. */
async function inDatabase<Mode extends 'readonly' | 'readwrite', Result>(
  mode: Mode,
  work: (store: Store<Mode>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase<Shelves>('dvc-kit', (made) =>
    made.createObjectStore('sealed').createIndex('time', 'time'),
  );
  try {
    const transaction = database.transaction('sealed', mode);
    const [result] = await Promise.all([work(transaction.store), transaction.done]);
    return result;
  } finally {
    database.close();
  }
}
