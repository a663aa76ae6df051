import type { FieldView, ItemView } from '@dvc-kit/engine';
import type { SignedIn } from './visit.ts';

/** A field that the identity answers. */
export interface VouchedField {
  readonly field: FieldView;
  readonly value: string;
  /** Which paper bears the number: goes without saying. */
  readonly isKind: boolean;
}

/** Papers that bear the number itself. The first is filled in where none of them was chosen. */
const KINDS = ['personal-number', 'citizen-identity-card', 'identity-card'];

/** What a block asks of what is vouched for, by the keys that all declarations have. */
export function vouchedFields(items: readonly ItemView[], { identity }: SignedIn): VouchedField[] {
  const { fullName, personalIdNumber, dateOfBirth, gender } = identity;
  const facts: Readonly<Record<string, string | undefined>> = {
    fullName,
    dateOfBirth,
    gender,
    'identityDocument.number': personalIdNumber,
    personalIdNumber,
    identityNumber: personalIdNumber,
  };
  const kinds = ['documentType', 'identityNumberKind', 'identityDocument.type'].flatMap((key) => {
    const field = fieldWith(items, key.split('.'));
    const value = KINDS.find((kind) => kind === field?.answer) ?? KINDS[0]!;
    return field ? [{ field, value, isKind: true }] : [];
  });
  const told = Object.entries(facts).flatMap(([key, value]) => {
    const field = value === undefined ? undefined : fieldWith(items, key.split('.'));
    return field && value !== undefined ? [{ field, value, isKind: false }] : [];
  });
  return [...kinds, ...told];
}

/** The form may write it otherwise: names in their usual capitals. */
export const isAnswered = ({ field, value }: VouchedField): boolean =>
  typeof field.answer === 'string' && plain(field.answer) === plain(value);

/** What is wrong by the form has to be seen, and can be put right. */
export const isLocked = (one: VouchedField): boolean => isAnswered(one) && !one.field.issue;

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi');

function fieldWith(items: readonly ItemView[], [first, ...rest]: readonly string[]): FieldView | undefined {
  const item = items.find(({ path }) => path.slice(path.lastIndexOf('.') + 1) === first);
  if (item?.kind === 'group' && rest.length > 0) return fieldWith(item.children, rest);
  return item?.kind === 'field' && rest.length === 0 && !item.isDerived ? item : undefined;
}

/**
 * Puts away the controls of what is locked, and brings back those of what no longer is. Their elements belong to the form, which draws them and
 * knows nothing of this. A group of which nothing is left to ask goes as a whole.
 */
export function putAway(root: ParentNode, items: readonly ItemView[], locked: ReadonlySet<string>): boolean {
  let isAllAway = items.length > 0;
  for (const item of items) {
    const isAway = item.kind === 'group' ? putAway(root, item.children, locked) : locked.has(item.path);
    if (item.kind !== 'list') elementOf(root, item)?.style.setProperty('display', isAway ? 'none' : '');
    isAllAway &&= isAway;
  }
  return isAllAway;
}

function elementOf(root: ParentNode, { path, kind, id }: ItemView): HTMLElement | undefined {
  if (kind === 'group') return root.querySelector<HTMLElement>(`fieldset#${CSS.escape(id)}`) ?? undefined;
  const elements = root.querySelectorAll<HTMLElement & { readonly field?: FieldView }>('.item');
  return [...elements].find(({ field }) => field?.path === path);
}
