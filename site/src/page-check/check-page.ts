import { type Finding, fault, good, hint } from './finding.ts';
import { policyFindings } from './policy-findings.ts';

/** What is read of a page that a webmaster has pasted the source of. */
export interface PageParts {
  readonly scripts: readonly {
    readonly src: string;
    readonly type: string;
    readonly integrity: string;
    readonly nonce: string;
  }[];
  readonly elements: readonly { readonly code: string; readonly hasLink: boolean }[];
  /** Of `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
}

/** The kit that her page should load. */
export interface KitThere {
  /** The address of its folder. */
  readonly folder: string;
  /** Of `latest.json`. */
  readonly latest: { readonly version: string; readonly integrity: string };
  readonly codes: readonly string[];
}

/** Scripts that harmed forms of others, by their usual names. The form has been walked over beside each. */
const libraries =
  /\b(prototype|scriptaculous|mootools|jquery-1\.|jquery-migrate|fastclick|es5-shim|core-js|zone|angular|dotnetnuke|dnn|ScriptResource\.axd|WebResource\.axd)\b/i;

/** What on a page gets in the way of the form, worst first. `headers`: the answer of her server, a line each. */
export function checkPage(parts: PageParts, headers: string, kit: KitThere): Finding[] {
  const sent = headersIn(headers);
  const scripts = parts.scripts.filter(({ src }) => /\/kit\/v[^/]+\/dvc\.js(\?|$)/.test(src));
  const policies = [...parts.policies, ...(sent.get('content-security-policy') ?? [])];
  const [script] = scripts;
  const found = [
    ...elementFindings(parts, kit),
    ...scriptFindings(scripts, kit),
    ...policies.flatMap((policy) =>
      policyFindings(policy, { kit: folderOf(script?.src) ?? kit.folder, nonce: script?.nonce }),
    ),
    ...cameraFindings(sent.get('permissions-policy') ?? []),
    ...parts.scripts.filter(({ src }) => libraries.test(src)).map(({ src }) => good('library', src)),
  ];
  const order = ['fault', 'hint', 'good'];
  const once = found.filter(
    (one, at) => found.findIndex(({ kind, of }) => kind === one.kind && of === one.of) === at,
  );
  const sorted = [...once].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return sorted.some(({ level }) => level === 'fault') ? sorted : [good('all-well'), ...sorted];
}

function elementFindings({ elements }: PageParts, { codes }: KitThere): Finding[] {
  if (!elements.length) return [fault('no-element')];
  return elements.flatMap(({ code, hasLink }) => {
    const wanted = code.trim();
    const ofCode = !wanted
      ? [fault('no-code')]
      : codes.includes(wanted)
        ? []
        : [fault('unknown-code', wanted)];
    return [...ofCode, ...(hasLink ? [] : [hint('no-fallback', wanted)])];
  });
}

function scriptFindings(scripts: PageParts['scripts'], { latest }: KitThere): Finding[] {
  const [script, second] = scripts;
  if (!script) return [fault('no-script')];
  const [, version = ''] = /\/kit\/v([^/]+)\//.exec(script.src) ?? [];
  const isExact = version.split('.').length === 3;
  const found: Finding[] = [];
  if (script.type !== 'module') found.push(fault('no-module'));
  if (second) found.push(hint('script-twice', second.src));
  if (isExact && version !== latest.version)
    found.push(hint('old-version', `${version} → ${latest.version}`));
  if (isExact && version === latest.version && script.integrity && script.integrity !== latest.integrity)
    found.push(fault('wrong-hash', latest.integrity));
  if (!isExact && script.integrity) found.push(fault('hash-of-channel', script.src));
  return found;
}

const folderOf = (src: string | undefined) => {
  if (!src || !/^https?:/.test(src)) return undefined;
  return /^(.*\/kit\/)/.exec(src)?.[1];
};

const cameraFindings = (policies: readonly string[]) =>
  policies.some((policy) => /\bcamera=\(\s*\)/.test(policy)) ? [hint('no-camera')] : [];

/** Of lines as a browser or `curl -I` shows them; a name may come twice. */
function headersIn(text: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s*([a-z-]+)\s*:\s*(.+)$/i.exec(line) ?? [];
    if (!name || !value) continue;
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), value.trim()]);
  }
  return headers;
}
