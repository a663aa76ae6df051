import type { Problem, Procedure } from '@dvc-kit/procedure';
import type { FontMetrics } from './layout/font-metrics.ts';
import { type TightPlace, tightPlaces } from './tight-places.ts';

/** A problem on one of the papers of a procedure: `paper` is its id, the pointer leads into its layout. */
export interface LayoutProblem extends Pick<Problem, 'severity' | 'pointer' | 'message' | 'remedy'> {
  readonly paper: string;
}

/**
 * Where the official forms of a procedure are too small for what is known beforehand to be printed on them: labels of
 * options, fixed texts, numbers in boxes. Only warnings, for the paper can be printed all the same: what does not fit
 * goes on in the next line. Measured without making a PDF, in a few milliseconds for each form.
 */
export function checkLayout({ declaration, papers }: Procedure, metrics: FontMetrics): LayoutProblem[] {
  if (!declaration) return [];
  return papers.flatMap((paper) =>
    tightPlaces(paper, declaration, metrics).map(
      (place): LayoutProblem => ({
        severity: 'warning',
        paper: paper.id,
        pointer: place.pointer,
        ...wordsFor(place),
      }),
    ),
  );
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
