const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A number from 0 to 9999 as it is read in Vietnamese: 2021 is "hai nghìn không trăm hai mươi mốt". */
export function numberInWords(number: number): string {
  const thousands = Math.floor(number / 1000);
  const hundreds = Math.floor(number / 100) % 10;
  const rest = number % 100;
  const words: string[] = [];
  if (thousands) words.push(`${digits[thousands]} nghìn`);
  if (hundreds || (thousands && rest)) words.push(`${digits[hundreds]} trăm`);
  if (rest || !words.length) words.push(belowHundred(rest, words.length > 0));
  return words.join(' ');
}

function belowHundred(number: number, isAfterHundreds: boolean): string {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  if (!tens) return `${isAfterHundreds ? 'linh ' : ''}${digits[units]}`;
  const ten = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  return units ? `${ten} ${unitAfterTens(units, tens)}` : ten;
}

/** One, four and five change their sound after tens: mốt, tư, lăm. */
function unitAfterTens(units: number, tens: number): string {
  if (units === 5) return 'lăm';
  if (tens > 1 && units === 1) return 'mốt';
  if (tens > 1 && units === 4) return 'tư';
  return digits[units] ?? '';
}
