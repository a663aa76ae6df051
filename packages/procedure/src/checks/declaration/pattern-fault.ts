import { createRequire } from 'node:module';

/** What is wrong with a regular expression, in Vietnamese; undefined when nothing is. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return tooNew(pattern);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : '';
    return reasons[reason] ?? reason;
  }
}

/** What this engine knows, and Safari 15.4, Firefox 91 or Chrome 87 do not: there the whole form would fail. */
function tooNew(pattern: string): string | undefined {
  const bare = pattern.replace(/\\./gsu, '').replace(/\[[^\]]*\]/g, '');
  const [behind] = /\(\?<[=!]/.exec(bare) ?? [];
  if (behind) return `"${behind}" (nhìn về phía trước chỗ đang xét) làm hỏng biểu mẫu ở các trình duyệt cũ`;
  const [flags] = /\(\?[a-z]*-?[a-z]*:/.exec(bare.replaceAll('(?:', '')) ?? [];
  if (flags) return `"${flags}" (đổi cách so giữa biểu thức) làm hỏng biểu mẫu ở các trình duyệt cũ`;
  const names = [...bare.matchAll(/\(\?<([^>]+)>/g)].map(([, name]) => name);
  return new Set(names).size < names.length
    ? 'hai nhóm cùng tên làm hỏng biểu mẫu ở các trình duyệt cũ'
    : undefined;
}

/**
 * Whether some answers keep the browser busy for minutes, since the expression can be matched in ever more ways
 * (`^(a+)+$`, `^(a|a)*$`): the page would hang while somebody types. `unjudged` where that takes longer than `patience`
 * (milliseconds) to tell.
 */
export function judgeRepetition(pattern: string, patience: number): Repetition {
  // Only what repeats something in brackets multiplies the ways.
  if (!/\)[*+?{]/.test(pattern)) return 'harmless';
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  if (patience <= 0) return 'unjudged';
  const told = recheck().checkSync(pattern, 'u', { timeout: Math.ceil(patience) });
  const isEndless = told.status === 'vulnerable' && told.complexity.type === 'exponential';
  const found = told.status === 'unknown' ? 'unjudged' : isEndless ? 'endless' : 'harmless';
  if (found !== 'unjudged') judged.set(pattern, found);
  return found;
}

type Repetition = 'harmless' | 'endless' | 'unjudged';

const judged = new Map<string, Repetition>();

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
