/** Writes the lists of formats. A test fails when they are stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLists } from './format-lists.ts';

const folder = fileURLToPath(new URL('../src/generated', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(await formatLists())) writeFileSync(join(folder, file), text);
