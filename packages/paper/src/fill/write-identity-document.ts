import { writtenDate } from '@dvc-kit/procedure/formats/written-date';
import type { Json } from '@dvc-kit/validation';

/**
 * An identity document as the note on the official forms asks for it: "Căn cước công dân số 025188001010 do Cục Cảnh
 * sát QLHC về TTXH cấp ngày 20/11/2021". The note leaves out the word "Thẻ" that the list of kinds begins with.
 */
export function writeIdentityDocument(
  document: { readonly [key: string]: Json },
  kinds: Readonly<Record<string, string>>,
): string {
  const given = (key: string) => (typeof document[key] === 'string' ? (document[key] as string).trim() : '');
  const kind =
    given('name') ||
    (kinds[given('type')] ?? given('type')).replace(/^Thẻ (\p{L})/u, (_, first) => first.toUpperCase());
  const number = given('number');
  const issued = [
    given('issuedBy') && `do ${given('issuedBy')}`,
    given('issuedOn') && `cấp ngày ${writtenDate(given('issuedOn'))}`,
  ];
  const numbered =
    number && kind.startsWith('Số ')
      ? `${kind} ${number}`
      : [kind, number && `số ${number}`].filter(Boolean).join(' ');
  return [numbered, ...issued].filter(Boolean).join(' ');
}
