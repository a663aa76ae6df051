import type { CatalogueChanges, ProcedureChanges } from './compare-catalogues.ts';

/** The changes as an editor reads them out: by procedure, a sentence each. */
export function describeChanges({ procedures, communes }: CatalogueChanges): string {
  const blocks = [
    ...section('Thủ tục mới', procedures, 'added'),
    ...section('Thủ tục không còn', procedures, 'removed'),
    ...procedures.filter(({ how }) => how === 'changed').map((one) => block(titleOf(one), one.changes)),
    ...communes.map((one) => block(`${one.name} (mã ${one.code})`, one.changes)),
  ];
  return blocks.length === 0 ? 'Không có gì đổi đối với người dân.' : blocks.join('\n\n');
}

function section(title: string, procedures: readonly ProcedureChanges[], how: string): string[] {
  const some = procedures.filter((one) => one.how === how);
  return some.length === 0 ? [] : [[`${title}:`, ...some.map((one) => `  - ${titleOf(one)}`)].join('\n')];
}

function titleOf({ name, code }: ProcedureChanges): string {
  return code === null ? name : `${name} (mã ${code})`;
}

function block(title: string, changes: readonly { readonly text: string }[]): string {
  return [title, ...changes.map(({ text }) => `  - ${text}`)].join('\n');
}
