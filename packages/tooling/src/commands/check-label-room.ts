import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontMetrics, type TightPlace, tightPlaces } from '@dvc-kit/paper';
import type { FoundProblem, Procedure } from '@dvc-kit/procedure';

/** Texts that are too long for their place on an official form, as warnings: the paper can be printed all the same. */
export function checkLabelRoom(
  root: string,
  procedures: readonly Procedure[],
  metrics: FontMetrics,
): FoundProblem[] {
  return procedures.flatMap(({ slug, declaration, papers }) =>
    papers.flatMap((paper) => {
      if (!declaration) return [];
      const file = `procedures/${slug}/${paper.id === 'paper' ? '' : 'papers/'}${paper.id}.json`;
      return tightPlaces(paper, declaration, metrics).map((place): FoundProblem => {
        const borrowed = isBorrowed(join(root, file));
        return {
          severity: 'warning',
          file,
          pointer: borrowed ? '/from' : place.pointer,
          ...wordsOf(place),
        };
      });
    }),
  );
}

/** The blocks of a borrowed form stand in the file of its owner. */
function isBorrowed(path: string): boolean {
  return existsSync(path) && 'from' in JSON.parse(readFileSync(path, 'utf8'));
}

function wordsOf({ what, text, path, needs, has }: TightPlace): Pick<FoundProblem, 'message' | 'remedy'> {
  const room = `dài ${millimetres(needs)} mm, mà chỗ in chỉ rộng ${millimetres(has)} mm`;
  switch (what) {
    case 'option':
      return {
        message: `Nhãn "${text}" của mục "${path?.replace('.0.', '.')}" ${room}.`,
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
  }
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
