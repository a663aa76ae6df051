import { createRequire } from 'node:module';

/** What is wrong with a regular expression, in Vietnamese; undefined when nothing is. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : '';
    return reasons[reason] ?? reason;
  }
}

/**
 * Whether some answers keep the browser busy for minutes, since the expression can be matched in ever more ways
 * (`^(a+)+$`, `^(a|a)*$`): the page would hang while somebody types. One that takes too long to be judged counts as such.
 */
export function isEndless(pattern: string): boolean {
  // Only what repeats something in brackets multiplies the ways.
  if (!/\)[*+?{]/.test(pattern)) return false;
  const known = endless.get(pattern);
  if (known !== undefined) return known;
  const judged = recheck().checkSync(pattern, 'u', { timeout: patience });
  const found =
    judged.status === 'unknown' ||
    (judged.status === 'vulnerable' && judged.complexity.type === 'exponential');
  endless.set(pattern, found);
  return found;
}

const endless = new Map<string, boolean>();

/** In milliseconds. */
const patience = 20_000;

/** Three megabytes of script, for few patterns: loaded when the first of them is met. */
function recheck(): typeof import('recheck') {
  return createRequire(import.meta.url)('recheck/lib/browser.js');
}

/** Words of the engine that runs the command. */
const reasons: Readonly<Record<string, string>> = {
  'Unterminated character class': 'thiếu dấu ] đóng',
  'Unterminated group': 'thiếu dấu ) đóng',
  "Unmatched ')'": 'thừa dấu ) đóng',
  'Lone quantifier brackets': 'dấu { hoặc } đứng một mình; muốn tìm chính dấu đó thì viết \\{ \\}',
  'Incomplete quantifier': 'số lần lặp trong { } viết dở',
  'numbers out of order in {} quantifier': 'số lần lặp trong { } ngược: số nhỏ phải đứng trước',
  'Nothing to repeat': 'trước dấu *, + hoặc ? không có gì để lặp',
  'Range out of order in character class': 'khoảng ký tự trong [ ] ngược, ví dụ [z-a]',
  'Invalid escape': 'sau dấu \\ là một ký tự không cần dấu đó',
  'Invalid Unicode escape': 'mã ký tự sau \\u viết sai',
  'Invalid character class': 'khoảng ký tự trong [ ] viết sai',
  'Invalid group': 'sau dấu (? viết sai',
  'Invalid property name': 'tên nhóm ký tự trong \\p{ } không có thật',
  'Invalid capture group name': 'tên nhóm trong (?< > viết sai',
  '\\ at end of pattern': 'dấu \\ đứng cuối cùng',
};
