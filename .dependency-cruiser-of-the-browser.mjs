/** What code reaches the citizen's browser, for `npm run walls`. Types do not count: nothing is left of them there. */
import walls from './.dependency-cruiser.mjs';

export default {
  forbidden: [
    {
      name: 'compilers-stay-at-home',
      comment: 'Definitions are read and judged when the kit is built; the browser gets the outcome as data.',
      severity: 'error',
      // Every part of the kit begins in one of its files.
      from: { path: '^packages/embed/src/' },
      to: { path: 'node_modules/(ajv|ajv-formats|zod|jsonc-parser)/', reachable: true },
    },
  ],
  options: { ...walls.options, tsPreCompilationDeps: false },
};
