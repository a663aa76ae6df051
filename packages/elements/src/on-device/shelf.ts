import type { DBSchema } from 'idb';
import type { Shelves, Transaction, transact } from '../kept/database.ts';
import { isKeptDraft, type KeptDraft } from './kept-draft.ts';
import type { Sealed } from './seal.ts';

interface Drafts extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  /** By the id of the draft and that of the file. */
  files: { key: string; value: Sealed };
}

type Writing = Transaction<Drafts>;

const shelves: Shelves<Drafts> = {
  name: 'dvc-kit drafts',
  stores: ['drafts', 'files'],
  make(database) {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('files');
  },
};

/** Why nothing can be kept, or what is kept not be looked at. */
export type ShelfFault =
  | 'full'
  /** What lies there is of a younger kit. */
  | 'newer'
  /** The browser keeps nothing here, or not now. */
  | 'none';

export interface OnShelf {
  /** The latest first. */
  readonly drafts: readonly KeptDraft[];
  /** Ids of those of a younger kit. */
  readonly strange: readonly string[];
}

/** What a save is told: how often it has been saved by now; or, with nothing changed, what lies there instead, null for nothing. */
export type Putting = { readonly saves: number } | { readonly there: KeptDraft | null };

/**
 * The drafts of this origin in the database of the browser. A save is one transaction: it is there whole, or what was there before is. Resolves when
 * it is on the disk; rejects with what the browser says, see `faultOf`.
 */
export class Shelf {
  readonly #transact: typeof transact;

  constructor(transactIn: typeof transact) {
    this.#transact = transactIn;
  }

  /** All drafts, without those that are past their time at `now`, which are taken out. */
  list(now: number): Promise<OnShelf> {
    return this.#write(async (transaction) => {
      const all: unknown[] = await transaction.objectStore('drafts').getAll();
      const known = all.filter(isKeptDraft).sort((one, other) => other.savedAt - one.savedAt);
      const isOver = ({ until }: KeptDraft) => until <= now;
      await Promise.all(known.filter(isOver).map(({ id }) => takeOut(transaction, id)));
      const strange = all.filter((one) => !isKeptDraft(one)).map((one) => (one as KeptDraft).id);
      return { drafts: known.filter((one) => !isOver(one)), strange };
    });
  }

  /**
   * Puts a draft there with these files, by their ids; of those that lie there already `stay` stay. Not where another tab has saved it
   * since it had been saved `after` so many times, or it is gone; 0 for one that is not there yet.
   */
  put(
    draft: Omit<KeptDraft, 'saves'>,
    files: ReadonlyMap<string, Sealed>,
    stay: ReadonlySet<string>,
    after: number,
  ): Promise<Putting> {
    return this.#write(async (transaction) => {
      const [drafts, shelf] = [transaction.objectStore('drafts'), transaction.objectStore('files')];
      const there = await drafts.get(draft.id);
      // The page may have been gone before it heard of its own last save.
      const isAsKnown = there ? there.saves === after || there.writer === draft.writer : after === 0;
      if (!isAsKnown) return { there: there ?? null };
      const names = await shelf.getAllKeys(namesOf(draft.id));
      const gone = names.filter((name) => !stay.has(name.slice(draft.id.length + 1)));
      await Promise.all(gone.map((name) => shelf.delete(name)));
      await Promise.all([...files].map(([id, file]) => shelf.put(file, `${draft.id}/${id}`)));
      const saves = (there?.saves ?? 0) + 1;
      await drafts.put({ ...draft, saves });
      return { saves };
    });
  }

  get(id: string): Promise<KeptDraft | undefined> {
    return this.#do('readonly', (transaction) => transaction.objectStore('drafts').get(id));
  }

  /** Ids of the files that lie with a draft. */
  async fileIds(id: string): Promise<readonly string[]> {
    const names = await this.#do('readonly', (transaction) =>
      transaction.objectStore('files').getAllKeys(namesOf(id)),
    );
    return names.map((name) => name.slice(id.length + 1));
  }

  file(id: string, file: string): Promise<Sealed | undefined> {
    return this.#do('readonly', (transaction) => transaction.objectStore('files').get(`${id}/${file}`));
  }

  remove(id: string): Promise<void> {
    return this.#write((transaction) => takeOut(transaction, id));
  }

  removeAll(): Promise<void> {
    return this.#write(async (transaction) => {
      await Promise.all([
        transaction.objectStore('drafts').clear(),
        transaction.objectStore('files').clear(),
      ]);
    });
  }

  #write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    return this.#do('readwrite', work);
  }

  async #do<Mode extends 'readonly' | 'readwrite', Result>(
    mode: Mode,
    work: (transaction: Transaction<Drafts, Mode>) => Promise<Result>,
  ): Promise<Result> {
    // Not told before it is on the disk: a phone may be out of power a moment later.
    const ask = () => this.#transact(shelves, mode, work, { durability: 'strict' });
    // On phones connections are lost that have only just been opened.
    return ask().catch((fault: unknown) => {
      if (faultOf(fault) !== 'none') throw fault;
      return ask();
    });
  }
}

/** What the browser said, in what we have words for. */
export function faultOf(fault: unknown): ShelfFault {
  const { name } = (fault ?? {}) as Partial<DOMException>;
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'none';
}

const namesOf = (id: string) => IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);

async function takeOut(transaction: Writing, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('drafts').delete(id),
    transaction.objectStore('files').delete(namesOf(id)),
  ]);
}
