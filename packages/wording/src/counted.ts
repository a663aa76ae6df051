/** Between a number and what it counts: no line ends there. */
const UNBROKEN = '\u00a0';

/** A number with its unit, on one line: "336 KB", "8.000 đồng". */
export function counted(amount: string | number, unit: string): string {
  return `${amount}${UNBROKEN}${unit}`;
}

/** A text of somebody's, such as a time limit, with its numbers on one line with the words that follow: "3 ngày làm việc". */
export function withNumbersUnbroken(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, `$1${UNBROKEN}`);
}
