import type { FieldView, GroupView, ItemView } from '@dvc-kit/engine';
import type { Json } from '@dvc-kit/validation';
import type { Card } from './card.ts';
import type { CardPlace } from './card-place.ts';

/** An answer that a card gives, by the key of its field in the block of the person. */
export interface Filling {
  readonly key: string;
  readonly value: Json;
}

/** Cards that were issued from this day on are of the Law on Identification (26/2023/QH15), and of the ministry. */
const NEW_CARDS_FROM = '2024-07-01';

const OLD_ISSUER = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';

/** Everything that a card says, by the keys that the blocks of persons have for it; a block takes what it asks. */
export function fillingsOf(card: Card): readonly Filling[] {
  const { number, fullName, dateOfBirth, gender, issuedOn } = card;
  const isNew = issuedOn !== undefined && issuedOn >= NEW_CARDS_FROM;
  // Which card it is, only the day tells; the number is the same on both.
  const type = issuedOn === undefined ? 'personal-number' : isNew ? 'identity-card' : 'citizen-identity-card';
  const issuedBy = issuedOn && (isNew ? 'Bộ Công an' : OLD_ISSUER);
  const all: Readonly<Record<string, Json | undefined>> = {
    fullName,
    dateOfBirth,
    gender,
    documentType: 'personal-number',
    identityNumberKind: 'personal-number',
    'identityDocument.type': type,
    'identityDocument.number': number,
    'identityDocument.issuedOn': issuedOn,
    'identityDocument.issuedBy': issuedBy,
    personalIdNumber: number,
    identityNumber: number,
  };
  return Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Keys of the address that a card bears: of the place of residence, whatever a declaration calls it. */
const RESIDENCES = ['residence', 'lastResidence', 'permanentResidence', 'address'];

/** The address that a block asks for and the card has: a group, or a line of text. */
export const residenceIn = (items: readonly ItemView[]) =>
  items.find(
    (item): item is FieldView | GroupView => item.kind !== 'list' && RESIDENCES.includes(keyOf(item.path)),
  );

/** The answers of the address; `commune` is the one that was chosen, where there were several. */
export function residenceFillings(
  residence: FieldView | GroupView,
  { address = '', issuedOn }: Card,
  place: CardPlace | null,
  commune: string | undefined,
): readonly Filling[] {
  const of = keyOf(residence.path);
  if (residence.kind === 'field') return [{ key: of, value: address }];
  const fillings: Readonly<Record<string, Json | undefined>> = {
    // The newer cards have a place of residence, which need not be the permanent one.
    residenceType: issuedOn !== undefined && issuedOn < NEW_CARDS_FROM ? 'permanent' : undefined,
    scope: 'domestic',
    province: place?.province,
    commune,
    detail: place?.detail || undefined,
    originalText: !place || place.isFormer ? address : undefined,
  };
  return Object.entries(fillings).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key: `${of}.${key}`, value }],
  );
}

/** The field of a block with this key; undefined where the block does not ask for it, or not yet. */
export function fieldWith(items: readonly ItemView[], key: string): FieldView | undefined {
  const [first, ...rest] = key.split('.');
  const item = items.find(({ path }) => keyOf(path) === first);
  if (!item || item.kind === 'list') return undefined;
  if (rest.length > 0) return item.kind === 'group' ? fieldWith(item.children, rest.join('.')) : undefined;
  return item.kind === 'field' && !item.isDerived ? item : undefined;
}

const keyOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
