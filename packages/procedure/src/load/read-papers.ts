import { basename } from 'node:path/posix';
import { checkOneWhen } from '../checks/facts/check-facts.ts';
import { checkLeftOut, type PrintedPaper } from '../checks/paper/check-left-out.ts';
import { checkPaper } from '../checks/paper/check-paper.ts';
import { checkSheet } from '../checks/paper/check-sheet.ts';
import { isObject } from '../json/subschemas.ts';
import type { Outline } from '../outline/outline.ts';
import { parseShape } from '../read/parse-shape.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { borrowedPaper, type PaperLayout, paperLayout } from '../shapes/paper-file.ts';
import type { Paper } from '../shapes/procedure.ts';
import { insteadOf } from '../words/suggestion.ts';
import { borrowLayout } from './borrow-layout.ts';

/** Names of the files that say how a procedure is printed: `paper.json`, then those of `papers/` by name. */
export function papersIn(folder: SchemaFolder, at: string): string[] {
  const several = folder.list(`${at}/papers`, 'files').filter((name) => name.endsWith('.json'));
  return folder.read(`${at}/paper.json`) ? [`${at}/paper.json`, ...several] : several;
}

/** The official forms of one procedure; problems go to `folder`. */
export function readPapers(folder: SchemaFolder, at: string, declaration: Outline | null): Paper[] {
  const printed: PrintedPaper[] = [];
  const names = papersIn(folder, at);
  const papers = names.flatMap((name) => {
    const isBorrowed = isBorrowedPaper(folder, name);
    const paper = isBorrowed ? readBorrowed(folder, name) : parseShape(folder, name, paperLayout);
    if (!paper) return [];
    checkWhen(folder, name, paper, declaration);
    if (!isBorrowed) checkSheet(folder, name, paper);
    if (declaration)
      printed.push({
        name,
        notOnPaper: paper.notOnPaper,
        printed: checkPaper(folder, name, paper, declaration, isBorrowed),
        place: isBorrowed ? 'notOnPaper' : 'blocks',
      });
    return [{ ...paper, id: basename(name, '.json') }];
  });
  // A paper that cannot be read prints an unknown part.
  if (declaration && papers.length === names.length) checkLeftOut(folder, printed, declaration);
  checkFileNames(folder, at, papers);
  return papers;
}

/** What is put behind the name of a filled, and of a fillable, form. */
const endings = ['', '-da-dien', '-dien-tren-may'];

/** Each file that is downloaded has a name of its own, and one that Windows takes. */
function checkFileNames(folder: SchemaFolder, at: string, papers: readonly Paper[]): void {
  const namesOf = ({ fileName }: Paper) => endings.map((ending) => fileName + ending);
  for (const [index, paper] of papers.entries()) {
    const { fileName, id } = paper;
    const place = {
      file: id === 'paper' ? `${at}/paper.json` : `${at}/papers/${id}.json`,
      pointer: '/fileName',
    };
    const taken = new Set(papers.slice(0, index).flatMap(namesOf));
    const remedy = 'Đặt tên khác ở "fileName".';
    const double = namesOf(paper).find((one) => taken.has(one));
    if (double !== undefined)
      folder.error(place, {
        message: `Tên tệp tải về "${double}" đã là của một mẫu in khác trong thủ tục này.`,
        remedy,
      });
    if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(fileName))
      folder.error(place, { message: `Windows không cho tệp nào mang tên "${fileName}".`, remedy });
  }
}

function isBorrowedPaper(folder: SchemaFolder, name: string): boolean {
  const value = folder.read(name)?.value;
  return isObject(value) && 'from' in value;
}

function readBorrowed(folder: SchemaFolder, name: string): PaperLayout | null {
  const file = parseShape(folder, name, borrowedPaper);
  if (!file) return null;
  const lender = `procedures/${file.from}/paper.json`;
  const layout = folder.read(lender) ? parseShape(folder, lender, paperLayout) : undefined;
  if (layout === undefined) {
    const others = folder.list('procedures', 'folders').map((one) => basename(one));
    folder.error(
      { file: name, pointer: '/from' },
      {
        message: `Mẫu in lấy lại của "${file.from}", nhưng thư mục thủ tục này không có paper.json.`,
        remedy: insteadOf(file.from, others),
      },
    );
    return null;
  }
  return layout && borrowLayout(layout, file);
}

function checkWhen(
  folder: SchemaFolder,
  name: string,
  { when, whenText }: PaperLayout,
  declaration: Outline | null,
): void {
  if (Boolean(when) !== Boolean(whenText))
    folder.error(
      { file: name, pointer: when ? '/when' : '/whenText' },
      {
        message: when
          ? 'Mẫu này chỉ in trong một trường hợp ("when"), nhưng chưa viết trường hợp đó thành lời.'
          : 'Mẫu này có lời tả trường hợp ("whenText") nhưng không có điều kiện "when".',
        remedy: when
          ? 'Thêm "whenText", ví dụ "Chọn đăng ký thường trú".'
          : 'Thêm "when", hoặc bỏ "whenText".',
      },
    );
  if (when) checkOneWhen(folder, { file: name, pointer: '/when' }, declaration);
}
