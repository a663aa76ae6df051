import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/** How long another tab may hold up the opening or what is asked for, and how long writing may take on a slow phone, in milliseconds. */
const PATIENCE = 3000;
const PATIENCE_TO_WRITE = 20_000;

/** A database of the browser, by its name, and all stores in it. */
export interface Shelves<Schema extends DBSchema> {
  readonly name: string;
  readonly stores: StoreNames<Schema>[];
  /** Makes the stores the first time. */
  readonly make: (database: IDBPDatabase<Schema>) => unknown;
}

export type Transaction<
  Schema extends DBSchema,
  Mode extends 'readonly' | 'readwrite' = 'readwrite',
> = IDBPTransaction<Schema, StoreNames<Schema>[], Mode>;

/**
 * Does something in one transaction over all stores: it is done whole or not at all. Resolves when it is on the disk, since a full disk lets it
 * fail after everything in it went well; rejects where the browser keeps nothing, or does not come to it in time.
 *
 * Opened for each thing anew: an open database keeps a page from coming back as it was, and connections break on phones.
 *
 * WebKit holds up everyone who comes after a page that was left in the midst of a transaction, in every tab and for as long as it
 * runs. So a page that is left breaks it off; work that is to be done all the same commits as soon as all is asked for.
 */
export async function transact<Schema extends DBSchema, Mode extends 'readonly' | 'readwrite', Result>(
  { name, stores, make }: Shelves<Schema>,
  mode: Mode,
  work: (transaction: Transaction<Schema, Mode>) => Promise<Result>,
  options?: IDBTransactionOptions,
): Promise<Result> {
  const database = await open(name, make);
  const transaction = database.transaction(stores, mode, options);
  const breakOff = () => {
    try {
      transaction.abort();
    } catch {
      // It is over, or about to be.
    }
  };
  addEventListener('pagehide', breakOff);
  const working = work(transaction).catch((fault: unknown) => {
    breakOff();
    // What was asked for last may only have heard that all is over.
    throw transaction.error ?? fault;
  });
  const patience = mode === 'readonly' ? PATIENCE : PATIENCE_TO_WRITE;
  try {
    const [result] = await inTime(Promise.all([working, transaction.done]), patience);
    return result;
  } finally {
    removeEventListener('pagehide', breakOff);
    database.close();
  }
}

async function open<Schema extends DBSchema>(
  name: string,
  make: Shelves<Schema>['make'],
): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(name, 1, {
    upgrade: make,
    // A younger kit in another tab waits for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await inTime(opening, PATIENCE);
  } catch (fault) {
    opening.then(
      (late) => late.close(),
      () => {},
    );
    throw fault;
  }
}

function inTime<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('elements: the database does not answer')), patience);
    work.then(resolve, reject);
  });
}
