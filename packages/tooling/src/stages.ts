/**
 * What `npm test` is made of: each stage with its commands, and how its output tells what passed.
 *
 * Every stage is also a command of its own (`npm run lint`).
 */

/** Words of one command line; the first is looked for in node_modules/.bin and .tools first. */
export type Command = readonly string[];

export interface Stage {
  readonly name: string;
  /** Run one after the other; the stage fails with the first that fails. */
  readonly commands: readonly Command[];
  /** Whether the output says how many tests passed; a stage without tests counts as one. */
  readonly hasTests?: boolean;
  /** Not part of `npm test`. */
  readonly isOnDemand?: boolean;
}

/** Stages that fail when they find no test at all: an empty run must not pass for a good one. */
export const mustHaveTests: readonly string[] = ['unit', 'component', 'e2e'];

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

/** The site and all it needs, each package after those it depends on. */
export const buildStage: Stage = {
  name: 'build',
  commands: [
    ['pnpm', '-r', '--workspace-concurrency=1', '--if-present', '--filter=!@dvc-kit/stories', 'run', 'build'],
  ],
};

const unitTests = [
  'packages/!(e2e)/test/**/*.test.ts',
  'packages/!(e2e|elements)/src/**/*.test.ts',
  'site/{src,test}/**/*.test.ts',
];

export const stages: readonly Stage[] = [
  { name: 'unit', commands: [['node', '--test', '--test-reporter=spec', ...unitTests]], hasTests: true },
  { name: 'component', commands: [inPackage('elements', 'test')], hasTests: true },
  { name: 'e2e', commands: [inPackage('e2e', 'test')], hasTests: true },
  { name: 'typecheck', commands: [['tsc', '-b', 'packages'], everywhere('typecheck')] },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings']] },
  { name: 'knip', commands: [['knip', '--no-config-hints']] },
  { name: 'sizes', commands: [tool('sizes.ts')] },
  { name: 'licences', commands: [tool('licences.ts')] },
  { name: 'stories', commands: [inPackage('stories', 'build')] },
  { name: 'browsers', commands: [tool('browsers.mjs')], isOnDemand: true },
  { name: 'format', commands: [['biome', 'check', '--write']], isOnDemand: true },
  { name: 'paper-time', commands: [inPackage('e2e', 'paper-time')], isOnDemand: true },
  { name: 'screenshots', commands: [everywhere('screenshots')], isOnDemand: true },
];
