import type { CatalogueChanges } from './compare-catalogues.ts';

/** The changes as an editor reads them out: by procedure, a sentence each. */
export function describeChanges({ procedures, communes, provinces, elsewhere }: CatalogueChanges): string {
  const blocks = [
    ...section('Thủ tục mới', procedures, 'added'),
    ...section('Thủ tục không còn', procedures, 'removed'),
    ...procedures.filter(({ how }) => how === 'changed').map((one) => block(titleOf(one), one.changes)),
    ...section('Hồ sơ đơn vị mới', communes, 'added'),
    ...section('Hồ sơ đơn vị không còn', communes, 'removed'),
    ...communes.filter(({ how }) => how === 'changed').map((one) => block(titleOf(one), one.changes)),
    ...section('Điều do tỉnh quy định, tệp mới', provinces, 'added'),
    ...section('Điều do tỉnh quy định, tệp không còn', provinces, 'removed'),
    ...provinces.filter(({ how }) => how === 'changed').map((one) => block(titleOf(one), one.changes)),
    ...(elsewhere.length > 0 ? [block('Việc không làm ở xã', elsewhere)] : []),
  ];
  return blocks.length === 0
    ? 'Không có gì đổi đối với người dân, trang nhúng biểu mẫu và cán bộ.'
    : blocks.join('\n\n');
}

interface Titled {
  readonly name: string;
  readonly code: string | null;
  readonly how: string;
}

function section(title: string, all: readonly Titled[], how: string): string[] {
  const some = all.filter((one) => one.how === how);
  return some.length === 0 ? [] : [[`${title}:`, ...some.map((one) => `  - ${titleOf(one)}`)].join('\n')];
}

function titleOf({ name, code }: Pick<Titled, 'name' | 'code'>): string {
  return code === null ? name : `${name} (mã ${code})`;
}

function block(title: string, changes: readonly { readonly text: string }[]): string {
  return [title, ...changes.map(({ text }) => `  - ${text}`)].join('\n');
}
