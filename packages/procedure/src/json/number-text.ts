/** Whether the number is read as it was written: beyond 2^53, or with too many digits, another one takes its place. */
export function isReadExactly(written: string): boolean {
  const read = Number(written);
  if (!Number.isFinite(read) || (Number.isInteger(read) && !Number.isSafeInteger(read))) return false;
  return digitsOf(written) === digitsOf(String(read));
}

/** Sign, digits and power of ten, equal for all ways to write one number. */
function digitsOf(written: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  return `${sign}${kept}e${Number(power) - fraction.length + (digits.length - kept.length)}`;
}
