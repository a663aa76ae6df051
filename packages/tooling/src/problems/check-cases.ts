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
    return caseFaults(procedure, places, delivery).flatMap(({ one, faults }) =>
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
  } catch (error) {
    return [cannotBuild(procedure.slug, error as Error)];
  }
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
