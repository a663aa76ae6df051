/**
 * Writes a file of stories for every element that has examples, and the compiled procedures that the stories of the
 * whole journey load. Storybook reads stories without running them, so they have to stand in files.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledProcedure } from '@dvc-kit/elements/compiled-procedure';
import { allExamples } from '@dvc-kit/elements/examples';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folders = { stories: here('src/generated'), procedures: here('static/procedures') };
const written = new Set<string>();

for (const [tag, examples] of Object.entries(allExamples))
  write(join(folders.stories, `${tag}.stories.ts`), storiesOf(tag, Object.entries(examples)));

for (const slug of ['dang-ky-khai-sinh', 'dang-ky-ket-hon', 'xac-nhan-tinh-trang-hon-nhan'])
  for (const language of ['vi', 'en'] as const)
    write(join(folders.procedures, `${slug}.${language}.json`), compiledProcedure(slug, language));

for (const folder of Object.values(folders))
  for (const path of readdirSync(folder).map((name) => join(folder, name)))
    if (!written.has(path)) rmSync(path, { recursive: true });

/** Leaves alone what stands there already: another stage of the tests may be reading it. */
function write(path: string, text: string): void {
  written.add(path);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function storiesOf(tag: string, examples: readonly (readonly [string, { readonly name: string }])[]): string {
  const story = ([key, { name }]: readonly [string, { readonly name: string }]) =>
    `export const ${key} = { name: ${JSON.stringify(name)}, render: () => onStage(examples[${JSON.stringify(key)}]!) };`;
  return `import { allExamples } from '@dvc-kit/elements/examples';
import { onStage } from '../on-stage.ts';

const examples = allExamples[${JSON.stringify(tag)}]!;
export default { title: ${JSON.stringify(`Parts/${tag}`)}, component: ${JSON.stringify(tag)} };
${examples.map(story).join('\n')}
`;
}
