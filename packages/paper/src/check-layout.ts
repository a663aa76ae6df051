import type { Problem, Procedure } from '@dvc-kit/procedure';
import { compilePaper } from './compile/compile-paper.ts';
import type { FontMetrics } from './layout/font-metrics.ts';
import { type TightPlace, tightPlaces } from './tight-places.ts';
import { type UnfitOnSheets, unfitOnSheets } from './unfit-on-sheets.ts';
import { type Unprintable, unprintable } from './unprintable.ts';

/** A problem on one of the papers of a procedure: `paper` is its id, the pointer leads into its layout. */
export interface LayoutProblem extends Pick<Problem, 'severity' | 'pointer' | 'message' | 'remedy'> {
  readonly paper: string;
}

/**
 * Where the official forms of a procedure are too small for what is known beforehand to be printed on them: labels of
 * options, fixed texts, numbers in boxes. What does not fit goes on in the next line, which is a warning; where a column has no
 * room for a letter, the fonts lack a character, or the blank form does not lie on its sheets, it is an error. Measured without making a PDF, in a few milliseconds for each form.
 */
export function checkLayout(procedure: Procedure, metrics: FontMetrics): LayoutProblem[] {
  const { declaration, papers } = procedure;
  if (!declaration) return [];
  return papers.flatMap((paper) => [
    ...tightPlaces(paper, declaration, metrics).map(
      (place): LayoutProblem => ({
        severity: place.what === 'column' ? 'error' : 'warning',
        paper: paper.id,
        pointer: place.pointer,
        ...wordsFor(place),
      }),
    ),
    ...unprintable(paper, declaration, metrics).map(
      (place): LayoutProblem => ({
        severity: 'error',
        paper: paper.id,
        pointer: place.pointer,
        ...wordsForUnprintable(place),
      }),
    ),
    ...unfitOnSheets(compilePaper(procedure, paper), metrics).map(
      (fault): LayoutProblem => ({ severity: 'error', paper: paper.id, ...wordsForUnfit(fault) }),
    ),
  ]);
}

function wordsForUnprintable({ characters, label }: Unprintable): Pick<Problem, 'message' | 'remedy'> {
  const shown = characters.map((one) => (/\s|\p{C}|\p{M}/u.test(one) ? codeOf(one) : `"${one}"`)).join(', ');
  const where = label === undefined ? 'Chữ này' : `Nhãn "${label}" của lựa chọn`;
  return {
    message: `${where} có ${shown}; phông chữ của mẫu in không có ký tự đó, nên trên giấy hiện □ thay vào.`,
    remedy: /[☐☑☒✓✔□■]/u.test(characters.join(''))
      ? 'Ô đánh dấu thì viết bằng "check"; dấu khác thì viết thành chữ.'
      : 'Viết bằng chữ cái Latinh, chữ số và dấu câu thường; xuống dòng thì chia thành hai dòng của mẫu.',
  };
}

function wordsForUnfit(fault: UnfitOnSheets): Pick<Problem, 'pointer' | 'message' | 'remedy'> {
  switch (fault.what) {
    case 'sheets':
      return {
        pointer: '/blocks',
        message: `Mẫu in này còn trống đã dài ${fault.pages} trang; không tờ khai nào dài như vậy.`,
        remedy: 'Xóa chữ dán nhầm; bớt phần, bớt hàng ("rows", "minRows") hoặc dòng chấm ("lines").',
      };
    case 'foot':
      return {
        pointer: '/form',
        message: 'Tên mẫu và văn bản ban hành in ở chân trang, nhưng dài quá nên tràn ra ngoài tờ giấy.',
        remedy: 'Rút ngắn "name" và "issuedBy": tên mẫu, số và ký hiệu của văn bản là đủ.',
      };
    case 'margins':
      return {
        pointer: '/blocks',
        message: `Trên trang ${fault.page} của mẫu in, ${signs[fault.text] ?? fault.text} tràn ra ngoài lề, ra khỏi ô hoặc đè lên chữ khác.`,
        remedy: 'Rút ngắn chữ ở chỗ ấy, nới rộng cột, hoặc chia thành nhiều hàng, nhiều đoạn.',
      };
  }
}

/** What is no text on a sheet. */
const signs: Readonly<Record<string, string>> = {
  box: 'một ô đánh dấu',
  boxes: 'các ô vuông',
  dots: 'dòng chấm',
};

function codeOf(character: string): string {
  return `ký tự U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function wordsFor(place: TightPlace): Pick<Problem, 'message' | 'remedy'> {
  const { what, text, needs, has } = place;
  const path = place.path?.replace('.0.', '.') ?? '';
  const room = `dài ${millimetres(needs)} mm, mà chỗ in chỉ rộng ${millimetres(has)} mm`;
  switch (what) {
    case 'option':
      return {
        message: `Nhãn "${text}" của mục "${path}" ${room}.`,
        remedy:
          'Tăng "width" hoặc bỏ "width" để dòng chấm chạy tới lề, thêm "lines", hay rút ngắn nhãn trong tờ khai.',
      };
    case 'tick':
      return {
        message: `Chữ của ô đánh dấu "${text}" ${room}; ô sẽ rơi xuống dòng dưới.`,
        remedy: 'Rút ngắn chữ, hoặc đưa phần giải thích ra một đoạn riêng đứng trước ô.',
      };
    case 'heading':
      return {
        message: `Chữ "${text}" ${room}; chữ sẽ bị ngắt giữa chừng.`,
        remedy: 'Nới rộng cột ("width"), hoặc dùng chữ ngắn hơn.',
      };
    case 'column':
      return {
        message: `Cột "${text}" chỉ rộng ${millimetres(has)} mm, không viết được chữ nào; cần ít nhất ${millimetres(needs)} mm.`,
        remedy: 'Tăng "width" của cột này, giảm của các cột kia, hoặc bỏ bớt cột.',
      };
    case 'boxes':
      return {
        message: `${text} ô vuông cần ít nhất ${millimetres(needs)} mm để viết được, mà chỗ in chỉ rộng ${millimetres(has)} mm.`,
        remedy: 'Nới rộng cột, đưa các ô xuống một dòng riêng, hoặc sửa "count" cho đúng số ô của mẫu.',
      };
    case 'digits':
      return {
        message: `Mục "${path}" dài tới ${needs} ký tự, mà mẫu in chỉ có ${has} ô; khi đó sẽ in thành chữ, không vào ô.`,
        remedy: 'Sửa "count" cho đúng số ô của mẫu, hoặc giới hạn độ dài của mục trong tờ khai.',
      };
  }
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
