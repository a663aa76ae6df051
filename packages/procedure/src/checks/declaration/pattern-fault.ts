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
