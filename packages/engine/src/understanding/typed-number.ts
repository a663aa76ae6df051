/**
 * A number as people type it: `1.500.000`, `1 500 000 đ`, `2 bản`, `hai`, `1,5`. Undefined for what is none, and for one
 * that has more digits than a computer keeps.
 */
export function typedNumber(text: string, type: 'integer' | 'number'): number | undefined {
  const number = digitsAndSigns(text, type);
  return number !== undefined && digitsIn(number) <= MOST_DIGITS ? Number(number) : undefined;
}

/** Whether a text is a number that only its length keeps from being read: rounding it would change what was typed. */
export function hasTooManyDigits(text: string): boolean {
  const number = digitsAndSigns(text, 'number');
  return number !== undefined && digitsIn(number) > MOST_DIGITS;
}

/** Digits of a number that JavaScript keeps, each of them, wherever the point stands (IEEE 754 double precision). */
const MOST_DIGITS = 15;

const digitsIn = (number: string) => number.replace(/^[+-]?0*|\./g, '').length;

/** What is counted or paid, after its number. */
const UNIT =
  /\s*(?:đồng|dong|(?:vn)?đ|vnd|₫|bản(?: sao)?|tờ|quyển|cuốn|cái|bộ|người|con|cháu|tháng|năm|ngày|lần|tuổi|m[2²])[.,]?$/i;

const WORDS = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

/** Money in words of size: `500 nghìn`, `200k`, `1,5 triệu`, `1tr5`, `2 tỷ 500 triệu`; undefined for anything else. */
function inThousands(text: string): number | undefined {
  const [, whole, decimals, word, rest = ''] =
    /^(\d+(?:\.\d{3})*)(?:[.,](\d{1,2}))?\s*(k|ngh?[ìiàa]n|tr(?:i[eệ]u)?|t[yỷiỉ])\s*(.*)$/i.exec(text) ?? [];
  if (!whole || !word) return undefined;
  const noughts = /^tr/i.test(word) ? 6 : /^t/i.test(word) ? 9 : 3;
  // "1tr5" is a million and a half.
  const isPart = !decimals && /^\d{0,3}$/.test(rest);
  const more = isPart || rest === '' ? 0 : inThousands(rest);
  return more === undefined
    ? more
    : Number(whole.replace(/\./g, '') + (isPart ? rest : (decimals ?? '')).padEnd(noughts, '0')) + more;
}

function digitsAndSigns(text: string, type: 'integer' | 'number'): string | undefined {
  const bare = text
    .replace(/^[\u2212\p{Pd}]/u, '-')
    .replace(UNIT, '')
    .trim();
  const word = WORDS.indexOf(bare.toLowerCase());
  if (word >= 0) return String(word);
  const sum = inThousands(bare);
  if (sum !== undefined) return String(sum);
  // Thousands stand apart by dots, spaces or commas; a comma before three digits alone may be that of a decimal, too.
  const isGrouped =
    /^[+-]?\d{1,3}(?:(?:\.\d{3})+|(?: \d{3})+|(?:,\d{3}){2,}|('|’)\d{3}(?:\1\d{3})*)$/.test(bare) ||
    (type === 'integer' && /^[+-]?\d{1,3},\d{3}$/.test(bare));
  // 1.500,5 and 1.500.000,00.
  const [, whole, decimals] = /^([+-]?\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(bare) ?? [];
  if (whole && decimals && (type === 'number' || /^0+$/.test(decimals)))
    return `${whole.replace(/\./g, '')}${type === 'number' ? `.${decimals}` : ''}`;
  if (isGrouped) return bare.replace(/[^\d+-]/g, '');
  const isWhole = /^[+-]?\d+(?:[.,]0{1,2})?$/.test(bare);
  if (type === 'integer') return isWhole ? bare.replace(/[.,].*/, '') : undefined;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(bare) ? bare.replace(',', '.') : undefined;
}
