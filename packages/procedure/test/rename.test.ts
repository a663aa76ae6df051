import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadProcedure, renameAnswer } from '../src/index.ts';
import { namedPlaces } from '../src/names/named-places.ts';
import { SchemaFolder } from '../src/read/schema-folder.ts';

const published = fileURLToPath(new URL('../../../schemas', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'rename-'));
const schemas = join(home, 'schemas');
after(() => rmSync(home, { recursive: true }));
cpSync(published, schemas, { recursive: true, filter: (path) => !path.endsWith('node_modules') });

/** Reading all forms twice would take a minute; which ones are read differs in what they borrow, repeat and ask. */
const everyFifth = readdirSync(join(schemas, 'procedures'))
  .filter((slug) => readdirSync(join(schemas, 'procedures', slug)).includes('declaration.schema.json'))
  .filter((_, index) => index % 5 === 0);

/** What the files of the procedure itself declare. */
function ownNames(slug: string): string[] {
  const at = `procedures/${slug}`;
  const places = namedPlaces(new SchemaFolder(schemas), at);
  const shared = new Set(places.filter(({ file }) => !file.startsWith(at)).map(({ path }) => path));
  const own = places.filter(({ path, declares }) => declares && !shared.has(path));
  return [...new Set(own.map(({ path }) => path))];
}

/** Without the lines they name, which a move that is written down shifts. */
const problemsOf = (slug: string) =>
  loadProcedure(join(schemas, 'procedures', slug)).problems.map(({ file, message }) =>
    `${file} ${message}`.replace(/(\.json):\d+/g, '$1'),
  );

/** The files that are different; undefined where a shared part has the name, which is not this procedure's to change. */
function rename(slug: string, from: string, to: string): readonly string[] | undefined {
  const made = renameAnswer(schemas, slug, from, to);
  if ('fault' in made) {
    assert.match(made.fault, /thủ tục cùng dùng/);
    return undefined;
  }
  for (const [file, text] of made.texts) writeFileSync(join(schemas, file), text);
  return [...made.texts.keys()];
}

let renamed = 0;

describe('a field, group or list under another name', () => {
  for (const [turn, slug] of everyFifth.entries())
    it(`${slug}: is called so everywhere, and nothing else in the files moves`, () => {
      const problems = problemsOf(slug);
      const names = ownNames(slug);
      // A part that others lie in, and one inside a part.
      for (const inner of [true, false]) {
        const some = names.filter((one) => one.includes('.') === inner);
        for (const from of some.slice((turn * 7) % some.length)) {
          const files = rename(slug, from, `${from}Anew`);
          if (!files) continue;
          assert.deepEqual(problemsOf(slug), problems, from);
          assert.ok(!ownNames(slug).includes(from));
          assert.ok(files.includes(`procedures/${slug}/procedure.json`));
          rename(slug, `${from}Anew`, from);
          // Its version is higher now, and a paper that borrows from it says what went without saying.
          const own = files.filter((one) => one.startsWith(`procedures/${slug}/`));
          const isBorrowed = (file: string) =>
            /"from": "[a-z]/.test(readFileSync(join(published, file), 'utf8'));
          for (const file of own.filter((one) => !one.endsWith('/procedure.json') && !isBorrowed(one)))
            assert.equal(
              readFileSync(join(schemas, file), 'utf8'),
              readFileSync(join(published, file), 'utf8'),
              file,
            );
          renamed += 1;
          break;
        }
      }
    });

  it('tried more names than procedures', () => {
    assert.ok(renamed > everyFifth.length, `${renamed} names were tried`);
  });
});
