import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { transact } from '../kept/database.ts';
import { type KeptDraft, LIFETIME } from './kept-draft.ts';
import { lockWith, newKey, unlock } from './lock.ts';
import { ANSWERS, filePart, Seal, type Sealed } from './seal.ts';
import { Shelf } from './shelf.ts';

const shelf = new Shelf(transact);
const bytesOf = (text: string) => new TextEncoder().encode(text);

type Content = { readonly answers: string; readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> };

async function save(
  on: Shelf,
  id: string,
  key: string,
  { answers, files }: Content,
  after: number,
  writer = 'one',
) {
  const seal = new Seal(id, key);
  const sealed = new Map<string, Sealed>();
  for (const [file, bytes] of files) sealed.set(file, await seal.seal(filePart(file), bytes));
  const draft: Omit<KeptDraft, 'saves'> = {
    format: 'dvc-kept-draft/1',
    id,
    procedure: { code: '1.001193', version: 1, name: 'Đăng ký khai sinh' },
    savedAt: Date.now(),
    until: Date.now() + LIFETIME,
    writer,
    fileCount: files.size,
    lock: null,
    key,
    answers: await seal.seal(ANSWERS, bytesOf(answers)),
  };
  return on.put(draft, sealed, new Set(), after);
}

async function read(id: string, key: string): Promise<Content | null> {
  const kept = await shelf.get(id);
  if (!kept) return null;
  const seal = new Seal(id, key);
  const answers = new TextDecoder().decode((await seal.open(ANSWERS, kept.answers))!);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of await shelf.fileIds(id))
    files.set(file, new Uint8Array((await seal.open(filePart(file), await shelf.file(id, file)))!));
  return { answers, files };
}

beforeEach(() => shelf.removeAll());

describe('the shelf of drafts', () => {
  it('gives back any answers and files as they were put there', async () => {
    const content = fc.record({
      answers: fc.json(),
      files: fc
        .dictionary(fc.stringMatching(/^[0-9a-f]{1,8}$/), fc.uint8Array({ maxLength: 3000 }), {
          maxKeys: 4,
        })
        .map((files) => new Map(Object.entries(files))),
    });
    await fc.assert(
      fc.asyncProperty(content, async (given) => {
        const [id, key] = [newKey(), newKey()];
        expect(await save(shelf, id, key, given as Content, 0)).to.deep.equal({ saves: 1 });
        const found = (await read(id, key))!;
        expect(found.answers).to.equal(given.answers);
        expect([...found.files].sort()).to.deep.equal([...given.files].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('gives back a key for its PIN alone, and a part for no place but its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 4 }), fc.string(), async (pin, other) => {
        const key = newKey();
        // As few as it takes: what is tried is not how long it takes.
        const lock = await lockWith(pin, key, 10);
        expect(await unlock(lock, pin.normalize('NFD'))).to.equal(key);
        if (other.normalize('NFC') !== pin.normalize('NFC')) expect(await unlock(lock, other)).to.equal(null);
      }),
      { numRuns: 60 },
    );
    const [one, other] = [new Seal('one', newKey()), new Seal('other', newKey())];
    const sealed = await one.seal(filePart('a'), bytesOf('xin chào'));
    expect(await one.open(filePart('b'), sealed)).to.equal(null);
    expect(await other.open(filePart('a'), sealed)).to.equal(null);
    expect(await one.open(filePart('a'), undefined)).to.equal(null);
  });

  it('holds the last save that was confirmed, whole, or the one that was cut off, whole, at 200 random moments', async () => {
    const [id, key] = [newKey(), newKey()];
    const contentOf = (number: number): Content => ({
      answers: `lần ${number}`,
      files: new Map(
        [0, 1, 2].map((file) => [`${number}-${file}`, bytesOf(`${number} `.repeat(2000 * file))]),
      ),
    });
    let transaction: IDBTransaction | undefined;
    let isDead = false;
    const { transaction: begin } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function noted(...given) {
      // A page that is gone does not try again.
      if (isDead) throw new DOMException('gone', 'InvalidStateError');
      transaction = begin.apply(this, given);
      return transaction;
    };
    let confirmed = 0;
    let cutOff = 0;
    try {
      for (let number = 1; number <= 200; number += 1) {
        const after = (await shelf.get(id))?.saves ?? 0;
        transaction = undefined;
        let isOver = false;
        const saving = save(shelf, id, key, contentOf(number), after).finally(() => {
          isOver = true;
        });
        // At a moment between nothing done and all done: what is asked of the database is done in turns of the event loop.
        let turns = Math.floor(Math.random() * 40);
        const cut = async () => {
          while (!isOver && turns > 0) {
            await new Promise<void>((resolve) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve();
              port2.postMessage(null);
            });
            if (transaction?.mode === 'readwrite') turns -= 1;
          }
          isDead = !isOver;
          try {
            if (isDead) transaction?.abort();
          } catch {
            // It was over by then.
          }
        };
        const [outcome] = await Promise.allSettled([saving, cut()]);
        isDead = false;
        if (outcome.status === 'fulfilled') confirmed = number;
        else cutOff += 1;
        const found = await read(id, key);
        const said = Number(found?.answers.split(' ')[1] ?? 0);
        expect(said).to.be.oneOf([confirmed, number]);
        if (found) expect(found).to.deep.equal(contentOf(said));
      }
    } finally {
      IDBDatabase.prototype.transaction = begin;
    }
    expect(cutOff, 'some were cut off').to.be.greaterThan(5);
    expect(confirmed, 'some were confirmed').to.be.greaterThan(0);
  });

  it('takes what another has saved since for no older state of its own', async () => {
    const [id, key] = [newKey(), newKey()];
    const files = new Map();
    await save(shelf, id, key, { answers: 'một', files }, 0);
    const both = await Promise.all(
      ['one', 'other'].map((writer) => save(shelf, id, key, { answers: writer, files }, 1, writer)),
    );
    expect(both.filter((outcome) => 'saves' in outcome).length).to.equal(1);
    expect((await shelf.get(id))?.saves).to.equal(2);
  });
});
