/**
 * Makes what the elements need before they can be used: the English texts, and the manifest for editors and docs.
 *
 * Stops when a text has no translation, and says which. `xliff/en.xlf` gets a unit for every new text by itself.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Message } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const manifest = promisify(execFile)(
  `${root}node_modules/.bin/cem`,
  ['analyze', '--litelement', '--globs', 'src/procedure/procedure.ts', 'src/status/status.ts', '--quiet'],
  { cwd: root },
);
const [fault] = await Promise.all([translate(), manifest]);
if (fault) {
  // By its age others tell whether all of this was made: beside texts without English it would stand for a build that was well.
  rmSync(`${root}custom-elements.json`, { force: true });
  console.error(fault);
  process.exitCode = 1;
}

/** As `lit-localize extract` and `lit-localize build`, which would each read all sources. Gives what is wrong with the texts; undefined when nothing. */
async function translate(): Promise<string | undefined> {
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(`${root}lit-localize.json`));
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) return stringifyDiagnostics(errors);
  await localizer.writeInterchangeFiles();
  const english = localizer.readTranslationsSync().translations.get('en') ?? [];
  const said = new Set(
    english.filter(({ contents }) => wordsOf(contents).trim() !== '').map(({ name }) => name),
  );
  const missing = messages.filter(({ name }) => !said.has(name)).map(({ contents }) => wordsOf(contents));
  if (missing.length > 0)
    return `packages/elements/xliff/en.xlf: add a <target> in English for\n${missing.join('\n')}`;
  const { errors: misplaced } = localizer.validateTranslations();
  if (misplaced.length > 0)
    return `packages/elements/xliff/en.xlf: placeholders are not those of the source\n${misplaced.join('\n')}`;
  await localizer.build();
}

function wordsOf(contents: Message['contents']): string {
  return contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');
}
