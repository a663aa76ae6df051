/**
 * Which browser engines and PDF tools does this machine have, and how does it get the rest?
 *
 * Looks in the environment, then on PATH and in the usual places, then asks apt (as root or with a sudo that
 * needs no password), and for Chromium alone falls back to a build published as a package. Plain JavaScript
 * without dependencies, so that it also runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oldestChromium } from './oldest-chromium.mjs';
import { packagedChromium } from './packaged-chromium.mjs';

/**
 * What the tests start. `env` overrides the search, `names` are looked for on PATH, `places` are whole paths
 * in which one folder may be `*`, `packaged` is a build from the package registry; `needs` are other rows of this table.
 * Of several packages in `apt` the first is installed that this system knows.
 */
const TOOLS = {
  chromium: {
    env: 'CHROME_PATH',
    // The same engine without its window: a page in that costs up to seven times the processor time (README, Decisions).
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome.exe',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    ],
    apt: ['chromium-headless-shell', 'chromium'],
    packaged: packagedChromium,
    needs: ['fonts'],
  },
  // The oldest that the kit promises to run in.
  'oldest-chromium': {
    env: 'OLDEST_CHROME_PATH',
    names: [],
    places: [],
    packaged: oldestChromium,
    needs: ['nss', 'fonts'],
  },
  // What a Chromium from the package registry does not bring; libnspr4 comes with it.
  nss: {
    env: 'NSS_PATH',
    names: [],
    places: ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so'],
    apt: 'libnss3',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    apt: 'firefox-esr',
    needs: ['fonts'],
  },
  // WebKitGTK is the WebKit engine, not Safari; MiniBrowser has no headless mode, hence Xvfb.
  webkit: {
    env: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: [],
    apt: 'webkit2gtk-driver',
    needs: ['minibrowser', 'xvfb', 'fonts'],
  },
  minibrowser: {
    env: 'MINIBROWSER_PATH',
    names: [],
    places: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'],
    apt: 'webkit2gtk-driver',
  },
  xvfb: { env: 'XVFB_PATH', names: ['Xvfb'], places: [], apt: 'xvfb' },
  // Tests read text back out of the PDFs (pdftotext) and look at their pages (pdftoppm).
  poppler: { env: 'PDFTOTEXT_PATH', names: ['pdftotext'], places: [], apt: 'poppler-utils' },
  qpdf: { env: 'QPDF_PATH', names: ['qpdf'], places: [], apt: 'qpdf' },
  // Vietnamese in screenshots needs a font that has it.
  fonts: {
    env: 'TEST_FONT_PATH',
    names: [],
    places: ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf', '/System/Library/Fonts/Helvetica.ttc'],
    apt: 'fonts-noto-core',
  },
};

/** The three engines every element and page is tried in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The engines to use: all three, or those named in BROWSERS (comma-separated). */
export function chosenEngines() {
  const wanted = process.env.BROWSERS?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = wanted?.filter((name) => !ENGINES.includes(name)) ?? [];
  if (unknown.length) throw new Error(`BROWSERS: unknown engine "${unknown}", choose from ${ENGINES}`);
  return wanted?.length ? wanted : ENGINES;
}

/** All that the tests start: the chosen engines, with Chromium also the oldest that is promised, and the PDF tools. */
export function neededTools() {
  const engines = chosenEngines();
  return [...engines, ...(engines.includes('chromium') ? ['oldest-chromium'] : []), 'poppler', 'qpdf'];
}

/**
 * The path of a tool of the table above, or undefined when this machine has not got it.
 *
 * @throws when the environment names a path that leads nowhere
 */
export function findTool(name) {
  const { env, names, places, packaged } = TOOLS[name];
  const given = process.env[env];
  if (given && !isFile(given)) throw new Error(`${env} names ${given}, which is not a file`);
  if (given) return given;
  return [...names.flatMap(onPath), ...places.flatMap(expand), packaged?.path()].find(
    (path) => path && isFile(path),
  );
}

/** The path of a tool; throws with the way out when it is missing. */
export function requireTool(name) {
  const path = findTool(name);
  if (path) return path;
  throw new Error(`${name} not found: ${installHint(name)}`);
}

/** What of `names`, and of what they need, this machine has not got. */
export function missingTools(names) {
  return withNeeds(names).filter((name) => !findTool(name));
}

/**
 * Installs what is missing of `names`, if this machine lets us.
 *
 * @returns the names that are still missing
 */
export function installTools(names) {
  const wanted = [...missingTools(names), ...(process.env.CI ? names.filter(isSlower) : [])];
  const packages = new Set(wanted.flatMap((name) => (TOOLS[name].apt ? [TOOLS[name].apt] : [])));
  if (packages.size) aptInstall([...packages].map((one) => [one].flat()));
  for (const name of names) if (!findTool(name)) TOOLS[name].packaged?.install();
  return names.filter((name) => missingTools([name]).length);
}

/** Whether the tool is here, but not the one that takes the least time. */
function isSlower(name) {
  const { env, names, apt } = TOOLS[name];
  return !process.env[env] && Array.isArray(apt) && !onPath(names[0]).some(isFile);
}

/** Says how to get a tool by hand. */
export function installHint(name) {
  const { env, apt } = TOOLS[name];
  if (!apt) return `set ${env} to its path, or run \`npm run browsers\` on Linux x64`;
  return `set ${env} to its path, or install it (Debian, Ubuntu: apt-get install ${[apt].flat().at(-1)})`;
}

function withNeeds(names) {
  return [...new Set(names.flatMap((name) => [name, ...(TOOLS[name].needs ?? [])]))];
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function expand(place) {
  const [before, after] = place.split('/*');
  if (after === undefined) return [place];
  return existsSync(before) ? readdirSync(before).map((folder) => join(before, folder, after)) : [];
}

function isFile(path) {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Each is a list of packages, of which one is enough. */
function aptInstall(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (process.platform !== 'linux' || !onPath('apt-get').some(isFile)) return;
  if (asRoot.length && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  // Without a lock timeout apt gives up at once while another apt runs.
  const apt = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  run([...apt, 'update']);
  const isKnown = (name) => {
    const [command, ...args] = [...apt, 'install', '--simulate', name];
    return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  };
  const chosen = packages.map((names) => names.find(isKnown) ?? names.at(-1));
  console.log(`Installing ${chosen.join(', ')} with apt-get (once for this machine)`);
  run([...apt, 'install', '-y', '--no-install-recommends', ...chosen]);
}

function run([command, ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) console.error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** `node browsers.mjs [engine|tool …]`: installs what is missing and prints where everything is. */
function main(names) {
  const unknown = names.find((name) => !Object.hasOwn(TOOLS, name));
  if (unknown !== undefined) {
    console.error(`There is no tool "${unknown}" here; there are ${Object.keys(TOOLS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const wanted = names.length ? names : neededTools();
  const missing = installTools(wanted);
  for (const name of withNeeds(wanted)) console.log(`${name.padEnd(12)} ${findTool(name) ?? 'MISSING'}`);
  if (!missing.length) return;
  for (const name of missing) console.error(`${name} is missing; ${installHint(name)}`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
