import type { FoundProblem, LoadedDeclaration, Places, Procedure } from '@dvc-kit/procedure';
import { loadDelivery } from '@dvc-kit/validation';
import { caseFaults } from '../cases/case-faults.ts';

/** What worked cases find wrong in procedures of the folder `schemas` at `root` that have no error otherwise, and what cannot even be compiled. */
export function checkCases(root: string, procedures: readonly Procedure[], places: Places): FoundProblem[] {
  const withForm = procedures.filter(({ declaration }) => declaration !== null);
  if (withForm.length === 0) return [];
  const delivery = loadDelivery(root);
  return withForm.flatMap((one) => problemsOf(one, places, delivery));
}

function problemsOf(procedure: Procedure, places: Places, delivery: LoadedDeclaration): FoundProblem[] {
  try {
    const tried = caseFaults(procedure, places, delivery);
    const faulty = tried.flatMap(({ one, faults }) =>
      faults.map(({ pointer, message, remedy }) => ({
        severity: 'error' as const,
        file: one.source,
        pointer,
        message: remedy ? message : `Trường hợp "${one.name}" không còn đúng. ${message}`,
        remedy:
          remedy ??
          'Nếu luật hay mẫu đã đổi thì sửa "expect" của trường hợp này; nếu không thì sửa lại tờ khai, procedure.json hoặc mẫu in vừa đổi.',
      })),
    );
    // What a case expects wrongly comes first.
    return faulty.length > 0 ? faulty : notOnPaper(tried);
  } catch (error) {
    return [cannotBuild(procedure.slug, error as Error)];
  }
}

/** What stands on no paper, told at the first case that answers it. */
function notOnPaper(tried: ReturnType<typeof caseFaults>): FoundProblem[] {
  const told = new Set<string>();
  return tried.flatMap(({ one, lost }) => {
    const at = { severity: 'warning' as const, file: one.source };
    if (lost === 'all')
      return {
        ...at,
        pointer: '/answers',
        message: `Trường hợp "${one.name}" không in tờ khai nào, nên những gì đã khai không đứng trên giấy.`,
        remedy: 'Sửa điều kiện "when" của một mẫu in cho hợp cả với trường hợp này.',
      };
    const fresh = lost.filter((path) => !told.has(path));
    for (const path of fresh) told.add(path);
    return fresh.map((path) => ({
      ...at,
      pointer: pointerInAnswers(one.answers, path),
      message: `Trường hợp "${one.name}" có khai mục "${path}", nhưng không tờ nào in ra khi đó có câu trả lời này.`,
      remedy: `In mục này cả trong trường hợp đó: xem "when", "answers", lời văn "texts" và các ô "check" của mẫu in. Mẫu không có chỗ cho nó thì ghi lý do vào "notOnPaper".`,
    }));
  });
}

/** As far as the answer is written there: what follows from others is not. */
function pointerInAnswers(answers: unknown, path: string): string {
  let pointer = '/answers';
  let inside: unknown = answers;
  for (const key of path.split('.')) {
    if (Array.isArray(inside)) [inside, pointer] = [inside[0], `${pointer}/0`];
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) break;
    [inside, pointer] = [(inside as Record<string, unknown>)[key], `${pointer}/${key}`];
  }
  return pointer;
}

/** Whether the problem is that the procedure cannot even be compiled. */
export function isUnbuilt(slug: string, { file, pointer }: FoundProblem): boolean {
  return pointer === '' && file === `procedures/${slug}/declaration.schema.json`;
}

/** Whatever no check has named must not come to light only when the site is built. */
export function cannotBuild(slug: string, fault: Error): FoundProblem {
  return {
    severity: 'error',
    file: `procedures/${slug}/declaration.schema.json`,
    pointer: '',
    message: `Không dựng được biểu mẫu từ tờ khai này: ${fault.message}`,
    remedy:
      'Bỏ lại thay đổi gần nhất rồi thử từng phần; xin báo lỗi này cho nhóm phát triển, kèm theo thư mục thủ tục.',
  };
}
