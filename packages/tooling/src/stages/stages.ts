/**
 * What `npm test` is made of: each stage with its commands, its tests, and what has to be made before it.
 *
 * Every stage is also a command of its own (`npm run lint`).
 */
import type { ChosenTests } from './choose-tests.ts';
import type { Command } from './command.ts';
import type { Made } from './made.ts';

export interface Stage {
  readonly name: string;
  /** Run one after the other; the stage fails with the first that fails. */
  readonly commands: readonly Command[];
  /** Run after the commands. A stage that has tests fails when none was found; one without counts as one. */
  readonly tests?: Tests;
  /** What is made first when the stage runs alone, and only when it is missing or stale. `npm test` builds all of it. */
  readonly needs?: readonly Made[];
  /** Not part of `npm test`. */
  readonly isOnDemand?: boolean;
  /** How many whole numbers may follow its name. Where nothing is said, none of these three, no word may. */
  readonly numbers?: number;
  /** What may follow its name: `--write`. */
  readonly flags?: readonly string[];
  /** Whatever follows its name goes to its last command, which tells what it does not understand. */
  readonly passesOn?: true;
}

export interface Tests {
  /** Where they are, as globs from the root. */
  readonly files: readonly string[];
  /** What runs those that were chosen and writes what it counted into a file (`counts.ts`). */
  command(chosen: ChosenTests, countsFile: string): Command;
}

const tool = (name: string): Command => ['node', `packages/tooling/src/${name}`];
const inPackage = (name: string, script: string): Command => [
  'pnpm',
  '--filter',
  `@dvc-kit/${name}`,
  'run',
  script,
];
const everywhere = (script: string): Command => [
  'pnpm',
  '-r',
  '--workspace-concurrency=1',
  '--if-present',
  'run',
  script,
];

/** Builds packages, each after those it depends on. */
const build = (...filters: readonly string[]): Command => [
  'pnpm',
  '-r',
  '--workspace-concurrency=1',
  '--if-present',
  ...filters.map((filter) => `--filter=${filter}`),
  'run',
  'build',
];

/** What is written among the sources: the meta-schemas, the English texts of the elements, and their manifest. */
export const generatedStage: Stage = {
  name: 'generated',
  commands: [build('@dvc-kit/procedure', '@dvc-kit/elements')],
};

/** The site with the kit in it, from what was generated. Writes nothing that is read as a source. */
export const siteStage: Stage = {
  name: 'site',
  commands: [build('!@dvc-kit/stories', '!@dvc-kit/procedure', '!@dvc-kit/elements')],
};

/** The site and all it needs. */
export const buildStage: Stage = {
  name: 'build',
  commands: [...generatedStage.commands, ...siteStage.commands],
};

/** The English texts of the elements, and their manifest. */
export const elementTexts: Made = {
  name: 'the English texts of the elements',
  file: 'packages/elements/custom-elements.json',
  from: ['packages/elements/{src,scripts,xliff}/**', 'packages/elements/lit-localize.json'],
  commands: [inPackage('elements', 'build')],
};

/** The types that applications see. */
const npmPackage: Made = {
  name: 'the package for applications',
  file: 'packages/embed/dist/npm/index.d.ts',
  from: [
    'packages/embed/{scripts,npm}/**',
    'packages/embed/public-names.json',
    'packages/elements/custom-elements.json',
  ],
  commands: [inPackage('embed', 'npm-package')],
};

/** The catalogue with the kit in it. */
const builtSite: Made = {
  name: 'the site',
  // The kit is laid beside the pages when they are done.
  file: 'site/dist/kit/v1/dvc.js',
  from: [
    'packages/!(e2e|intake|tooling)/{src,scripts,fonts,data,xliff}/**',
    'packages/*/*.{css,json,md}',
    'schemas/**',
    'site/{src,public,scripts}/**',
    'site/astro.config.ts',
    'pnpm-lock.yaml',
  ],
  commands: buildStage.commands,
};

/**
 * All files in one process: a process for each loads the schemas, zod and Ajv a hundred times over, which takes longer than the tests. What such a
 * process makes and drops is more than young memory holds by itself; what does not fit is collected among all that it keeps.
 */
const inOneProcess = ['--test-isolation=none', '--max-semi-space-size=32'];

const nodeTests = (files: readonly string[], ...options: readonly string[]): Tests => ({
  files,
  command: ({ files: chosen, name, flags }, countsFile) => [
    'node',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./packages/tooling/src/stages/count-reporter.ts',
    `--test-reporter-destination=${countsFile}`,
    ...options,
    ...(name === undefined ? [] : [`--test-name-pattern=${name}`]),
    ...flags,
    ...chosen,
  ],
});

/** On a PostgreSQL server that is started for them, and gone after them. */
const withPostgres = ({ files, command }: Tests): Tests => ({
  files,
  command: (...chosen) => ['node', 'packages/intake/scripts/with-postgres.ts', ...command(...chosen)],
});

const withBrowsers = ({ files, command }: Tests): Tests => ({
  files,
  command: (...chosen) => ['node', 'packages/e2e/scripts/with-browsers.ts', ...command(...chosen)],
});

/** Name of the environment variable with the name of the tests to run, for a runner that takes no such option. */
export const testNameVariable = 'TEST_NAME';

const componentTests: Tests = {
  files: ['packages/elements/src/**/*.test.ts'],
  command: ({ files, flags }) => [
    'pnpm',
    '--filter',
    '@dvc-kit/elements',
    'exec',
    'node',
    'scripts/component.ts',
    ...files.map((file) => `../../${file}`),
    ...flags,
  ],
};

/** All that imports, Astro's pages aside, which no tool for imports reads. */
const code = ['packages', 'site/src', 'site/scripts', 'site/test', 'stories/src', 'stories/scripts'];

export const stages: readonly Stage[] = [
  // Before `typecheck`, which reads what it writes, and may run beside whatever stands after it.
  { name: 'stories', commands: [inPackage('stories', 'build')], needs: [elementTexts] },
  {
    name: 'unit',
    commands: [],
    tests: nodeTests(
      [
        'packages/!(e2e)/test/**/!(built-*).test.ts',
        'packages/!(e2e|elements)/src/**/*.test.ts',
        'site/src/**/*.test.ts',
      ],
      ...inOneProcess,
    ),
    needs: [elementTexts],
  },
  {
    name: 'typecheck',
    commands: [
      // The native compiler, which is a dependency of that package; the root keeps the one that other tools call.
      ['node', 'packages/tooling/node_modules/typescript/bin/tsc', '-b', 'packages'],
      everywhere('typecheck'),
    ],
    needs: [elementTexts, npmPackage],
  },
  {
    // What the build made: pages and kit.
    name: 'built',
    commands: [],
    tests: nodeTests(['packages/*/test/**/built-*.test.ts', 'site/test/**/*.test.ts'], ...inOneProcess),
    needs: [builtSite],
  },
  {
    // What the unit tests ask of the receiver with SQLite, once more with PostgreSQL.
    name: 'intake-postgres',
    commands: [],
    tests: withPostgres(
      nodeTests(
        [
          'packages/intake/test/{at-once,contract,durability,fuzz,keeping,notices,payments,storage,supplements}.test.ts',
        ],
        ...inOneProcess,
      ),
    ),
  },
  { name: 'component', commands: [], tests: componentTests, needs: [elementTexts] },
  {
    name: 'e2e',
    commands: [],
    // A test that broke off leaves its servers and windows open, which would keep its process waiting for ever.
    tests: withBrowsers(
      nodeTests(['packages/e2e/test/**/*.test.ts'], '--test-concurrency=2', '--test-force-exit'),
    ),
    needs: [builtSite],
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings']], passesOn: true },
  { name: 'knip', commands: [['knip', '--no-config-hints']], needs: [elementTexts], passesOn: true },
  {
    name: 'walls',
    commands: [
      ['depcruise', '--config', '.dependency-cruiser.mjs', ...code],
      ['depcruise', '--config', '.dependency-cruiser-of-the-browser.mjs', 'packages/embed/src'],
    ],
  },
  { name: 'sizes', commands: [tool('sizes/sizes.ts')], needs: [builtSite] },
  { name: 'floor', commands: [tool('floor/floor.ts')], needs: [builtSite] },
  { name: 'licences', commands: [tool('licences/licences.ts')], flags: ['--write'] },
  { name: 'browsers', commands: [tool('browsers/browsers.mjs')], isOnDemand: true, passesOn: true },
  { name: 'format', commands: [['biome', 'check', '--write']], isOnDemand: true, passesOn: true },
  {
    name: 'agreement',
    commands: [['node', 'packages/engine/scripts/agreement.ts']],
    isOnDemand: true,
    numbers: 2,
  },
  {
    name: 'intake-durability',
    commands: [['node', 'packages/intake/scripts/durability.ts']],
    isOnDemand: true,
    numbers: 2,
  },
  {
    name: 'intake-verdicts',
    commands: [['node', 'packages/intake/scripts/verdicts.ts']],
    isOnDemand: true,
    numbers: 2,
  },
  {
    name: 'intake-load',
    commands: [['node', 'packages/intake/scripts/load.ts']],
    isOnDemand: true,
    numbers: 2,
  },
  {
    name: 'intake-power-cut',
    commands: [['node', 'packages/intake/scripts/power-cut.ts']],
    isOnDemand: true,
    numbers: 3,
  },
  {
    name: 'intake-fuzz',
    commands: [['node', '--expose-gc', 'packages/intake/scripts/fuzz.ts']],
    isOnDemand: true,
    numbers: 2,
  },
  { name: 'keystrokes', commands: [['node', 'packages/engine/scripts/keystrokes.ts']], isOnDemand: true },
  {
    name: 'search-quality',
    commands: [['node', 'packages/search/scripts/search-quality.ts']],
    isOnDemand: true,
    flags: ['--missed', '--take'],
  },
  { name: 'mount-time', commands: [inPackage('e2e', 'mount-time')], needs: [builtSite], isOnDemand: true },
  { name: 'paper-time', commands: [inPackage('e2e', 'paper-time')], needs: [builtSite], isOnDemand: true },
  {
    name: 'photo-costs',
    commands: [inPackage('e2e', 'photo-costs')],
    needs: [builtSite],
    isOnDemand: true,
    numbers: 1,
  },
  {
    name: 'kill-drafts',
    commands: [inPackage('e2e', 'kill-drafts')],
    needs: [builtSite],
    isOnDemand: true,
    numbers: 1,
  },
  {
    name: 'screenshots',
    commands: [everywhere('screenshots')],
    needs: [builtSite],
    isOnDemand: true,
    passesOn: true,
  },
];
