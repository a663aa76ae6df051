import { units } from '@dvc-kit/administrative-units/current';
import { createForm, papersFor, read } from '@dvc-kit/engine';
import {
  compilePaper,
  type FilledBlock,
  fillPaper,
  type PaperModules,
  type Run,
  visit,
} from '@dvc-kit/paper';
import type { Case, LoadedDeclaration, Places, Procedure } from '@dvc-kit/procedure';
import { type Answers, type ProcedureModule, validateWhole } from '@dvc-kit/validation';
import { lostAnswers } from './lost-answers.ts';
import { openForm } from './open-procedure.ts';
import { placeOfCase } from './place-of-case.ts';

/** Where a form or a paper does otherwise than a case expects. */
export interface CaseFault {
  /** In the file of the case: `/expect/shown/0`. */
  readonly pointer: string;
  /** What was expected and what came, in Vietnamese. */
  readonly message: string;
  /** The way out, where the case itself cannot be right, whatever the form does. */
  readonly remedy?: string;
}

/**
 * What each case of the procedure finds wrong, by its file, with what these places set, and what of it no paper has. Throws where the form or a paper cannot be
 * compiled. The form of the delivery is read anew unless given.
 */
export function caseFaults(
  procedure: Procedure,
  places: Places,
  delivery?: LoadedDeclaration,
): { readonly one: Case; readonly faults: CaseFault[]; readonly lost: ReturnType<typeof lostAnswers> }[] {
  const module = openForm(procedure, delivery);
  const papers = Object.fromEntries(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
  return procedure.cases.map((one) => ({
    one,
    faults: [...tryCase(procedure, one, { module, papers, places })],
    lost: lostAnswers(procedure, one, { module, papers }),
  }));
}

function* tryCase(
  { declaration }: Procedure,
  one: Case,
  { module, papers, places }: { module: ProcedureModule; papers: PaperModules; places: Places },
): Iterable<CaseFault> {
  const { answers, channel, date, expect } = one;
  const commune = placeOfCase(one, places);
  if (commune === null) {
    yield {
      pointer: '/place',
      message: `Trường hợp "${one.name}" ở nơi mang mã "${one.place}", mà không có tỉnh, xã nào mang mã ấy.`,
      remedy:
        'Ghi mã tỉnh gồm 2 chữ số hoặc mã xã gồm 5 chữ số đang có hiệu lực; không điều gì tùy nơi thì xóa "place".',
    };
    return;
  }
  const { setting, state } = createForm(module, { today: date, channel, commune });
  const reading = read(setting, { ...state, answers: answers as Answers, delivery: {} });
  const seen = reading.declaration.visibility;
  for (const [index, path] of (expect.shown ?? []).entries())
    if (!seen.isShown(path))
      yield {
        pointer: `/expect/shown/${index}`,
        message: `Mục "${path}" phải hiện, nhưng biểu mẫu không hiện.`,
      };
  for (const [index, path] of (expect.hidden ?? []).entries())
    if (seen.isShown(path))
      yield { pointer: `/expect/hidden/${index}`, message: `Mục "${path}" phải ẩn, nhưng biểu mẫu hiện ra.` };
  const found = reading.declaration.issues.map(({ path, keyword }) => `${path}: ${keyword}`);
  yield* differing('issues', 'Các lỗi', expect.issues, found, 'any');
  const judged = declaration ? validateWhole(declaration, seen.answers) : [];
  if ((judged.length === 0) !== (found.length === 0))
    yield {
      pointer: '/expect/issues',
      message: `Biểu mẫu và JSON Schema thông thường xét khác nhau: biểu mẫu báo ${listed(found)}, JSON Schema báo ${listed(judged.map(({ path, keyword }) => `${path}: ${keyword}`))}.`,
    };
  yield* differing(
    'attachments',
    'Các giấy tờ',
    expect.attachments,
    reading.attachments.map(({ id }) => id),
    'this',
  );
  yield* differing(
    'fees',
    'Các khoản thu',
    expect.fees && Object.entries(expect.fees).map(([id, total]) => `${id}: ${total}`),
    reading.fees.map(({ id, total }) => `${id}: ${total}`),
    'any',
  );
  yield* unprinted(
    expect.printed ?? [],
    papersFor(module, seen.answers).flatMap(({ id }) => {
      const paper = papers[id];
      return paper ? fillPaper(paper, seen.answers, units).flatMap(linesOf) : [];
    }),
  );
}

function* differing(
  key: string,
  name: string,
  expected: readonly string[] | undefined,
  found: readonly string[],
  order: 'any' | 'this',
): Iterable<CaseFault> {
  const inOrder = (list: readonly string[]) => (order === 'any' ? [...list].sort() : list).join('\n');
  if (expected && inOrder(expected) !== inOrder(found))
    yield {
      pointer: `/expect/${key}`,
      message: `${name} phải là ${listed(expected)}, nhưng biểu mẫu cho ra ${listed(found)}.`,
    };
}

function listed(texts: readonly string[]): string {
  return texts.length > 0 ? texts.map((one) => `"${one}"`).join(', ') : 'không có gì';
}

/** Lines that do not stand on the papers, or not behind those before them. */
function* unprinted(expected: readonly string[], lines: readonly string[]): Iterable<CaseFault> {
  let from = 0;
  for (const [index, text] of expected.entries()) {
    const at = lines.findIndex((line, place) => place >= from && line.includes(text.normalize()));
    if (at >= 0) from = at;
    else
      yield {
        pointer: `/expect/printed/${index}`,
        message: `Bản in phải có dòng "${text}"${index > 0 ? ' sau các dòng đứng trước' : ''}, nhưng không có.`,
      };
  }
}

/** The block as it reads: a row of a table is one line, with bars between the cells. */
function linesOf(block: FilledBlock): string[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => [textOf(runs)];
  return visit('block', block, {
    'national-header': ({ left }) => left.map(textOf),
    title: ({ text }) => [text],
    addressee: line,
    line,
    paragraph: line,
    table: ({ rows }) => rows.map((row) => row.map(({ runs }) => textOf(runs)).join(' | ')),
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, content, name, lines }) => [
        ...[date, title, content].map(textOf),
        name,
        ...lines.map(textOf),
      ]),
    footnotes: () => [],
    source: () => [],
  });
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text))
    .join('');
}
