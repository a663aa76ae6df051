/** What people write before a number: "SĐT: 0912…", "Số CCCD 001…". */
const NAME_OF_NUMBER =
  /^(?:(?:số|so|no|sđt|sdt|đt|đtdđ|dtdd|điện thoại|dien thoai|di động|tel|phone|mobile|cccd|cmnd|cmt|căn cước|định danh|id|mã|năm|year)[ .:]+)+/i;

/**
 * The digits alone: spaces, dots, dashes and brackets in them are the citizen's way of reading them aloud, an O among
 * them is a nought. A text with anything else in it stays as it is. `lengths`: how many digits a right number has;
 * only then signs go that may as well stand between two numbers, such as a slash; never those that say it may be another.
 */
export function digitsOf(text: string, ...lengths: readonly number[]): string {
  const named = text.replace(NAME_OF_NUMBER, '');
  const number = /^[\d\s.+()\p{Pd}o]*\d[\d\s.+()\p{Pd}o]*$/iu.test(named) ? named.replace(/o/gi, '0') : named;
  const all = number.replace(/[^\p{L}\p{N}+?~<>]/gu, '');
  if (/^\d+$/.test(all) && lengths.includes(all.length)) return all;
  const digits = number.replace(/[\s.·•()_\p{Pd}\u2212]/gu, '');
  return /^\+?\d+$/.test(digits) ? digits : text;
}
