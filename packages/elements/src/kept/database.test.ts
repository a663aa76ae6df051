import { expect } from '@esm-bundle/chai';
import type { DBSchema } from 'idb';
import { type Shelves, transact } from './database.ts';

interface Words extends DBSchema {
  words: { key: string; value: string };
}

const shelves: Shelves<Words> = {
  name: 'dvc-kit database.test',
  stores: ['words'],
  make: (database) => database.createObjectStore('words'),
};

const put = (word: string) =>
  transact(shelves, 'readwrite', (transaction) => transaction.objectStore('words').put(word, 'word'));
const get = () =>
  transact(shelves, 'readonly', (transaction) => transaction.objectStore('words').get('word'));

const leavePage = () => dispatchEvent(new PageTransitionEvent('pagehide'));

const outcome = (work: Promise<unknown>) => work.then(String, (fault: Error) => fault.message);

describe('the database of the browser', () => {
  before(() => put('one'));
  after(() => {
    indexedDB.deleteDatabase(shelves.name);
  });

  it('is let go of in the midst of something when the page is left', async () => {
    const leaving = transact(shelves, 'readwrite', async (transaction) => {
      const words = transaction.objectStore('words');
      await words.put('two', 'word');
      leavePage();
      await words.put('three', 'word');
    });
    expect(await outcome(leaving)).not.to.equal('undefined');
    expect(await get()).to.equal('one');
  });

  it('does what was all asked for, though the page is left', async () => {
    await transact(shelves, 'readwrite', (transaction) => {
      const putting = transaction.objectStore('words').put('four', 'word');
      transaction.commit();
      leavePage();
      return putting;
    });
    expect(await get()).to.equal('four');
  });

  it('is not waited for without end while somebody else holds it up', async () => {
    let isHeld = true;
    const holding = transact(shelves, 'readwrite', async (transaction) => {
      while (isHeld) await transaction.objectStore('words').get('word');
    });
    expect(await outcome(get())).to.match(/does not answer/);
    isHeld = false;
    await holding;
    expect(await get()).to.equal('four');
  }).timeout(10_000);
});
