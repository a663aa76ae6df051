import type { Fee, Language } from '@dvc-kit/procedure';
import { counted } from './counted.ts';
import { money } from './money.ts';

type Amount = Fee['amount'];

interface FeeWords {
  readonly free: string;
  readonly per: Readonly<Record<Extract<Amount, { kind: 'fixed' }>['per'], (sum: string) => string>>;
  readonly byPage: (pages: number, first: string, further: string, most: string | null) => string;
  readonly unstated: Readonly<Record<Exclude<Amount['kind'], 'free' | 'fixed'>, string>>;
}

const words: Readonly<Record<Language, FeeWords>> = {
  vi: {
    free: 'miễn phí',
    per: { dossier: (sum) => sum, copy: (sum) => `${sum} mỗi bản`, person: (sum) => `${sum} mỗi người` },
    byPage: (pages, first, further, most) =>
      `${first} một trang cho ${counted(pages, 'trang')} đầu, từ trang thứ ${pages + 1} là ${further} một trang${most ? `, nhiều nhất ${most} một bản` : ''}`,
    unstated: {
      province: 'theo mức của tỉnh, thành phố',
      carrier: 'theo giá cước bưu chính',
      'by-page': 'theo số trang',
      unknown: 'có thu phí; chưa có mức cụ thể',
    },
  },
  en: {
    free: 'free',
    per: { dossier: (sum) => sum, copy: (sum) => `${sum} a copy`, person: (sum) => `${sum} a person` },
    byPage: (pages, first, further, most) =>
      `${first} a page for the first ${counted(pages, 'pages')}, ${further} a page after that${most ? `, at most ${most} a copy` : ''}`,
    unstated: {
      province: 'set by the province or city',
      carrier: 'at the rate of the postal service',
      'by-page': 'by the page',
      unknown: 'charged, the amount is not known',
    },
  },
};

/** What a fee comes to, inside a sentence: "miễn phí", "8.000 đồng mỗi bản", "theo mức của tỉnh, thành phố". */
export function feeAmount(amount: Amount, language: Language): string {
  const { free, per, byPage, unstated } = words[language];
  switch (amount.kind) {
    case 'free':
      return free;
    case 'fixed':
      return per[amount.per](money(amount.vnd, language));
    case 'by-page': {
      const { firstPages, firstVnd, furtherVnd, mostVnd } = amount;
      const most = mostVnd === null ? null : money(mostVnd, language);
      return byPage(firstPages, money(firstVnd, language), money(furtherVnd, language), most);
    }
    default:
      return unstated[amount.kind];
  }
}

/** A sum to be paid, inside a sentence: "8.000 đồng", or "miễn phí" for nothing. */
export function sumToPay(vnd: number, language: Language): string {
  return vnd === 0 ? words[language].free : money(vnd, language);
}

/** Who says how much, where the sum itself is not known here: "theo mức của tỉnh, thành phố". */
export function unstatedSum(kind: keyof FeeWords['unstated'], language: Language): string {
  return words[language].unstated[kind];
}
