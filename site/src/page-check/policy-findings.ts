import parsePolicy from 'content-security-policy-parser';
import { type Finding, fault, hint } from './finding.ts';

type Policy = ReturnType<typeof parsePolicy>;

/**
 * What one Content-Security-Policy keeps from the form. `kit` is the address of the folder of the kit, such as `https://forms.vn/kit/`;
 * `page` the address of the page, as far as it is known, for `'self'`; `nonce` that of the script of the kit.
 */
export function policyFindings(
  text: string,
  {
    kit,
    page,
    nonce,
  }: { readonly kit: string; readonly page?: string | undefined; readonly nonce?: string | undefined },
): Finding[] {
  const policy = parsePolicy(text);
  const { origin } = new URL(kit);
  const found: Finding[] = [];
  const scripts = sourcesOf(policy, 'script-src-elem', 'script-src');
  if (scripts) {
    const isNonced = scripts.some((one) => one === `'nonce-${nonce}'`);
    const isHashed = scripts.some((one) => /^'sha(256|384|512)-/.test(one));
    const isStrict = scripts.includes("'strict-dynamic'");
    // With it the addresses of a list count for nothing.
    const isListed = !isStrict && allows(scripts, `${kit}v1.0.0/chunks/kit.js`, page);
    if (!isListed && !(isNonced && isStrict)) {
      if (isHashed) found.push(fault('policy-hashes', origin));
      else if (scripts.some((one) => one.startsWith(kit))) found.push(fault('policy-folder', kit));
      else found.push(fault('policy-script', origin));
    }
    if (!scripts.some((one) => /^'(wasm-)?unsafe-eval'$/.test(one))) found.push(hint('policy-cards'));
  }
  const connections = sourcesOf(policy, 'connect-src');
  if (connections && !allows(connections, `${kit}v1.0.0/contents.json`, page))
    found.push(fault('policy-connect', origin));
  const images = sourcesOf(policy, 'img-src');
  if (images && !['blob:', 'data:'].every((scheme) => images.includes(scheme)))
    found.push(hint('policy-images'));
  const looks = sourcesOf(policy, 'style-src-elem', 'style-src');
  if (looks && !allows(looks, `${kit}v1.0.0/form.css`, page) && !looks.includes("'unsafe-inline'"))
    found.push(hint('policy-looks', origin));
  return [...found, ...typeFindings(policy), ...sandboxFindings(policy)];
}

function typeFindings(policy: Policy): Finding[] {
  const types = policy.get('trusted-types');
  if (!types || types.includes('*')) return [];
  const isAllowed = types.includes('lit-html') && types.includes("'allow-duplicates'");
  if (isAllowed) return [];
  // Without the second word only a page that has Lit itself is harmed.
  return [types.includes('lit-html') ? hint('policy-types') : fault('policy-types')];
}

function sandboxFindings(policy: Policy): Finding[] {
  const flags = policy.get('sandbox');
  const missing = ['allow-scripts', 'allow-forms', 'allow-downloads'].filter(
    (one) => flags && !flags.includes(one),
  );
  return missing.length ? [fault('policy-sandbox', missing.join(' '))] : [];
}

/** The sources of the first of these directives that the policy has, else of `default-src`; undefined where it has none. */
function sourcesOf(policy: Policy, ...directives: readonly string[]): readonly string[] | undefined {
  const directive = [...directives, 'default-src'].find((one) => policy.has(one));
  return directive === undefined ? undefined : policy.get(directive);
}

/** Whether a list of sources lets an address pass, as browsers compare them. */
export function allows(sources: readonly string[], address: string, page?: string): boolean {
  const url = new URL(address);
  return sources.some((source) => {
    if (source === '*') return /^https?:$/.test(url.protocol);
    if (source === "'self'") return page !== undefined && new URL(page).origin === url.origin;
    if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol;
    return matches(source, url);
  });
}

function matches(source: string, url: URL): boolean {
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  // A page over http may load over https what its policy lists without.
  if (
    scheme &&
    `${scheme.toLowerCase()}:` !== url.protocol &&
    !(scheme === 'http' && url.protocol === 'https:')
  )
    return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : name === url.hostname;
  const isPort = port === '*' || (port ?? '') === url.port;
  const isPath = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && isPort && isPath;
}
