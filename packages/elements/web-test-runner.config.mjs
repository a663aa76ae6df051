/**
 * Component tests: each file of tests in Chromium, Firefox and WebKitGTK (or those named in BROWSERS).
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenEngines, requireTool } from '@dvc-kit/tooling/browsers';
import { failingLine, reportCounts } from '@dvc-kit/tooling/test-counts';
import { startWebkitDriver } from '@dvc-kit/tooling/webkit-driver';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { build } from 'esbuild';
import { compiledProcedure } from './scripts/compiled-procedure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: requireTool('chromium'),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
    }),
  firefox: () =>
    playwrightLauncher({
      product: 'firefox',
      // The channel that speaks WebDriver BiDi to an unpatched Firefox.
      launchOptions: { executablePath: requireTool('firefox'), channel: 'moz-firefox' },
    }),
  webkit: async () => {
    const { port, capabilities } = await startWebkitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      logLevel: 'error',
      // WebKitGTK does not match capabilities that ask for BiDi.
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
  },
};

/** Hands what was counted to the stage that started this. */
function countsReporter() {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults ? allTests(testResults) : []));
      const broken = sessions.filter(({ passed, testResults }) => !passed && !testResults).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken;
      reportCounts({ passed, failed, failing: sessions.flatMap(failingOf) });
    },
  };
}

function failingOf({ testFile, browser, errors, testResults }) {
  const where = `${relative(root, testFile)} in ${browser.name}`;
  const broken = errors.map(({ message }) => failingLine(where, ['does not run'], message));
  return [...broken, ...(testResults ? failingIn(where, testResults, []) : [])];
}

function failingIn(where, { tests, suites }, names) {
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  return [
    ...failed.map(({ name, error }) => failingLine(where, [...names, name], error?.message)),
    ...suites.flatMap((suite) => failingIn(where, suite, [...names, suite.name])),
  ];
}

function allTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(allTests)];
}

/** The procedures of this project, compiled, where `src/stage/sample-services.ts` looks for them. */
const procedures = {
  name: 'procedures',
  serve({ path }) {
    const [, slug, language] = /^\/procedures\/([a-z-]+)\.(vi|en)\.json$/.exec(path) ?? [];
    return slug && { body: compiledProcedure(slug, language), type: 'json' };
  },
};

const bundles = new Map();

/** Each file of tests, and each script of a worker, with all it imports as one script: asking for the modules one by one takes longer than most tests. */
const bundled = {
  name: 'bundled',
  async serve({ path }) {
    const [, file, isMap] =
      /^(\/packages\/elements\/src\/.*(?:\.test|-worker)\.ts)(\.js\.map)?$/.exec(path) ?? [];
    if (!file) return;
    if (!bundles.has(file)) bundles.set(file, bundle(root + file.slice(1)));
    const { code, map } = await bundles.get(file);
    return isMap ? { body: map, type: 'json' } : { body: code, type: 'js' };
  },
};

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    outfile: `${file}.js`,
    format: 'esm',
    target: 'es2022',
    // In a file of its own, which is asked for only where something failed: it is twice the size of the script.
    sourcemap: 'linked',
    conditions: ['development'],
    alias: { 'axe-core': 'axe-core/axe.min.js' },
    // What the test runner itself serves.
    external: ['/__web*'],
    // esbuild does not follow "extends", so it is given the file that has the options for decorators.
    tsconfig: `${root}tsconfig.base.json`,
  });
  const [map, code] = outputFiles;
  return { code: code.text, map: map.text };
}

/** Those that the command names (`scripts/component.ts`), else all. */
const named = process.argv.slice(2).filter((word) => word.endsWith('.test.ts'));
const paths = named.length ? named : globSync('src/**/*.test.ts', { cwd: import.meta.dirname });
const all = paths.map((path) => resolve(import.meta.dirname, path));

/** Pages on which several files run, which they import. Each of those can still be run alone, by its name. */
const sharedPage = (name) => {
  const page = join(import.meta.dirname, `src/stage/${name}.test.ts`);
  const imports = readFileSync(page, 'utf8').matchAll(/^import '(.*\.test\.ts)';$/gm);
  return { page, onIt: Array.from(imports, ([, file]) => resolve(dirname(page), file)) };
};
const inOneEngine = sharedPage('in-one-engine');
const sharedPages = [sharedPage('fields'), sharedPage('forms'), inOneEngine];
const onThem = sharedPages.flatMap(({ page, onIt }) => (all.includes(page) ? onIt : []));

const files = all.filter((file) => !onThem.includes(file));
const isInOneEngine = (file) => [inOneEngine.page, ...inOneEngine.onIt].includes(file);
const patterns = (some) => some.map((file) => file.replaceAll('\\', '/'));
const once = patterns(files.filter(isInOneEngine));
const everywhere = patterns(files.filter((file) => !isInOneEngine(file)));
const browsers = await Promise.all(chosenEngines().map((engine) => launchers[engine]()));

export default {
  // The runner takes an empty list for a mistake.
  files: everywhere.length ? everywhere : undefined,
  groups: once.length ? [{ name: 'in one engine', files: once, browsers: browsers.slice(0, 1) }] : [],
  rootDir: root,
  browsers,
  // Two cores are enough for one page of each of two browsers.
  concurrentBrowsers: 2,
  concurrency: 1,
  plugins: [procedures, bundled],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
  // `npm run component -- <part of a name>`.
  // WebKit lets a page change its history a hundred times in ten seconds, which a test may have to wait for on a busy machine.
  testFramework: { config: { timeout: 60_000, grep: process.env.TEST_NAME } },
  // Firefox takes half a minute for its first page where other work is going on.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // Of a whole file: its slowest, in WebKit with other work beside it.
  testsFinishTimeout: 300_000,
};
