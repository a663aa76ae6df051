import { fileURLToPath } from 'node:url';
import { writeNpmPackage } from './npm-package.ts';
import { versionOf } from './versions.ts';

writeNpmPackage(fileURLToPath(new URL('../dist/npm', import.meta.url)), versionOf(false).name);
