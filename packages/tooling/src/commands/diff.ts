import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type LoadedSchemas, languageOfFile, loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { pathFromEditor } from '../command-line/editor-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { type CatalogueChanges, compareCatalogues } from '../diff/compare-catalogues.ts';
import { describeChanges } from '../diff/describe-changes.ts';
import { findRevision, type Revision, withRevision } from '../diff/schemas-at-revision.ts';

const usage =
  'Cách dùng: npm run dvc -- diff <phiên bản git> [--format text|json] [--schemas <thư mục schemas>]';

/** What `--format json` prints: the change feed of the catalogue. */
export interface ChangeFeed extends CatalogueChanges {
  /** Raised when the shape changes. */
  readonly format: 2;
  readonly since: Revision;
  /** Procedures (by folder), communes and provinces (by code), `elsewhere`, or all with `shared`, that could not be read then or cannot now, and so were not compared. */
  readonly notCompared: readonly string[];
}

/**
 * `dvc diff <git rev>`: what is different for citizens between the revision and the files as they lie here, in words or
 * as JSON. Gives 1 when there is no such revision, or where something could not be compared; differences are no error.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { revision, schemas, format } = readArguments(args);
  const since = findRevision(schemas, revision);
  const before = withRevision(schemas, since, (root) => loadSchemas(root));
  const feed = changeFeed(since, before, loadSchemas(schemas));
  console.log(format === 'json' ? JSON.stringify(feed, null, 2) : inWords(feed));
  return feed.notCompared.length > 0 ? 1 : 0;
}

function changeFeed(since: Revision, before: LoadedSchemas, after: LoadedSchemas): ChangeFeed {
  const broken = new Set([...unreadIn(before), ...unreadIn(after)]);
  const readable = ({ procedures, communes, provinces, elsewhere }: LoadedSchemas) => ({
    procedures: broken.has('shared') ? [] : procedures.filter(({ slug }) => !broken.has(slug)),
    communes: communes.filter(({ code }) => !broken.has(code)),
    provinces: provinces.filter(({ code }) => !broken.has(code)),
    elsewhere: broken.has('elsewhere') ? [] : elsewhere,
  });
  const changes = compareCatalogues(readable(before), readable(after));
  return { format: 2, since, ...changes, notCompared: [...broken].sort() };
}

/** What an error keeps from being read: what is missing in it is not gone. */
function unreadIn({ procedures, communes, provinces, problems }: LoadedSchemas): string[] {
  const read = new Map(procedures.map((one) => [one.slug, one]));
  return problems.flatMap(({ severity, file }) => {
    if (severity !== 'error') return [];
    // Every form takes parts from there.
    if (file.startsWith('schemas/shared/')) return ['shared'];
    const [, kind = '', name = '', rest = ''] =
      /\/(procedures|communes|provinces|elsewhere)\b\/?([^/]*)(.*)$/.exec(file) ?? [];
    const procedure = read.get(name);
    if (kind === 'procedures') return !procedure || isHalfRead(procedure, rest) ? [name] : [];
    const code = name.replace(/\.json$/, '');
    const places = kind === 'communes' ? communes : kind === 'provinces' ? provinces : null;
    if (places) return places.some((one) => one.code === code) ? [] : [code];
    return kind === 'elsewhere' ? ['elsewhere'] : [];
  });
}

/** Whether the file with the error is one that the procedure should have and lacks. */
function isHalfRead({ declaration, papers }: Procedure, file: string): boolean {
  if (file === '/declaration.schema.json') return declaration === null;
  const [, paper] = /^\/(?:papers\/)?([^/]+)\.json$/.exec(file) ?? [];
  const isPaper = paper === 'paper' || file.startsWith('/papers/');
  // Without its translations it speaks Vietnamese, which nobody decided.
  return isPaper
    ? !papers.some(({ id }) => id === paper)
    : paper !== undefined && languageOfFile(`${paper}.json`) !== undefined;
}

function inWords({ since, notCompared, ...changes }: ChangeFeed): string {
  const day = since.date.slice(0, 10).split('-').reverse().map(Number).join('/');
  const unread =
    notCompared.length === 0
      ? ''
      : `\n\nChưa so sánh được, vì tệp có lỗi (xem npm run dvc -- check): ${notCompared.join(', ')}.`;
  return `Từ "${since.name}" (${since.commit.slice(0, 7)}, ${day}) đến nay:\n\n${describeChanges(changes)}${unread}`;
}

const projectSchemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [revision, ...rest] = positionals;
  const format = values.format ?? 'text';
  if (revision === undefined || rest.length > 0)
    throw new Refusal(`Lệnh diff cần đúng một phiên bản git.\n${usage}`);
  if (format !== 'text' && format !== 'json')
    throw new Refusal(`Không có dạng "${format}"; chọn text hoặc json.\n${usage}`);
  const schemas = values.schemas === undefined ? projectSchemas : pathFromEditor(values.schemas);
  if (!existsSync(join(schemas, 'procedures')))
    throw new Refusal(`"${schemas}" không phải thư mục schemas: trong đó không có thư mục procedures.`);
  return { revision, schemas, format };
}

function parse(args: readonly string[]) {
  try {
    const options = { format: { type: 'string' }, schemas: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Refusal(`Lệnh diff chỉ hiểu thêm --format và --schemas, mỗi chữ kèm một giá trị.\n${usage}`);
  }
}
