import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** How long another tab may hold up the opening, in milliseconds. */
const PATIENCE = 3000;

/** Opens a database of the browser, which `make` gives its stores the first time. Rejects where there is none, or it does not open in time. */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  make: (database: IDBPDatabase<Schema>) => unknown,
): Promise<IDBPDatabase<Schema>> {
  let isLate = false;
  const opening = openDB<Schema>(name, 1, {
    upgrade: make,
    // A younger kit in another tab waits for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => {
      isLate = true;
      reject(new Error('elements: the database of the browser does not open'));
    }, PATIENCE);
  });
  opening.then(
    (database) => isLate && database.close(),
    () => {},
  );
  return Promise.race([opening, limit]);
}
