/**
 * Writes a file of stories for every element that has examples, and the compiled procedures that the stories of the
 * whole journey load. Storybook reads stories without running them, so they have to stand in files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledProcedure } from '@dvc-kit/elements/compiled-procedure';
import { allExamples } from '@dvc-kit/elements/examples';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folders = { stories: here('src/generated'), procedures: here('static/procedures') };
for (const folder of Object.values(folders)) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

for (const [tag, examples] of Object.entries(allExamples))
  writeFileSync(`${folders.stories}/${tag}.stories.ts`, storiesOf(tag, Object.entries(examples)));

for (const slug of ['dang-ky-khai-sinh', 'dang-ky-ket-hon', 'xac-nhan-tinh-trang-hon-nhan'])
  for (const language of ['vi', 'en'] as const)
    writeFileSync(`${folders.procedures}/${slug}.${language}.json`, compiledProcedure(slug, language));

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
