/**
 * Puts the elements into the script of one exact version, so that one hash covers all that the first step runs.
 *
 * `entry` is what was built of `src/pinned.ts`; `elements` is `chunks/kit.js`, which lies one folder deeper; `table` the hash of
 * `files.json`, as in `sha256-…`.
 */
export function pinnedScript(entry: string, elements: string, table: string): string {
  const exported = /export\{([\w$]+) as [\w$]+\};?\s*$/;
  const [, start] = exported.exec(elements) ?? [];
  const isDeeper = /new URL\((["'`])\.\.\/\1,import\.meta\.url\)/g;
  if (!start || elements.match(isDeeper)?.length !== 1)
    throw new Error('embed: the elements are written otherwise than they were');
  const own = elements
    .replace(exported, `return ${start}`)
    .replace(isDeeper, 'new URL("./",import.meta.url)');
  // Functions as replacements: the code is full of `$`.
  return `${entry.replaceAll('KIT_FILES', () => `"${table}"`).trimEnd()}\nfunction KIT_OPEN(){${own}}\n`;
}
