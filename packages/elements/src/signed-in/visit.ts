/** Whom the receiver vouches for, as its contract has it. */
export interface SignedIn {
  readonly identity: {
    readonly fullName: string;
    readonly personalIdNumber: string;
    readonly dateOfBirth?: string;
    readonly gender?: string;
  };
  readonly token: string;
  readonly expiresAt: string;
  /** What people call who says so. */
  readonly provider: string;
  /** Its page for signing out. */
  readonly signOut: string | null;
}

/** Somebody signed in, in one block of one procedure's form. */
export interface Visit extends SignedIn {
  readonly code: string;
  readonly block: string;
}

/** Somebody went to sign in. */
interface Leaving {
  readonly code: string;
  readonly block: string;
  /** Opens what comes back, for this tab alone. */
  readonly verifier: string;
  /** The page as it was. */
  readonly href: string;
}

/** Of the tab. */
const [LEAVING, VISIT] = ['dvc-kit:sign-in', 'dvc-kit:signed-in'];

/** Sends the browser to the receiver, which leads on to where one signs in, and back. Throws where the tab can keep nothing. */
export async function leave(receiver: string, code: string, block: string): Promise<void> {
  const verifier = letters(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const leaving: Leaving = { code, block, verifier, href: location.href };
  sessionStorage.setItem(LEAVING, JSON.stringify(leaving));
  const address = new URL('v1/sign-in', receiver);
  address.searchParams.set('page', location.href.split('#')[0]!);
  address.searchParams.set('challenge', letters(new Uint8Array(digest)));
  location.assign(address.href);
}

/** What came of it. */
export type Return =
  | { readonly visit: Visit }
  /** `network`: what came back could not be asked about. */
  | { readonly block: string; readonly reason: string };

/**
 * Takes up what stands behind the `#` of the address, and puts the address back as it was. Null where nobody comes back to this form; what
 * was not begun in this tab is passed over.
 */
export async function comeBack(receiver: string, code: string): Promise<Return | null> {
  const told = new URLSearchParams(location.hash.slice(1));
  const [found, reason] = [told.get('dvc-sign-in'), told.get('dvc-sign-in-failed')];
  const leaving = kept<Leaving>(LEAVING);
  if ((found === null && reason === null) || leaving?.code !== code) return null;
  sessionStorage.removeItem(LEAVING);
  History.prototype.replaceState.call(history, history.state, '', leaving.href);
  const { block, verifier } = leaving;
  if (found === null) return { block, reason: reason ?? '' };
  try {
    const answer = await fetch(new URL('v1/identities', receiver).href, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: found, verifier }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (!answer.ok) return { block, reason: answer.status === 401 ? 'not-started-here' : 'network' };
    return { visit: { ...((await answer.json()) as SignedIn), code, block } };
  } catch {
    return { block, reason: 'network' };
  }
}

/** For the life of the tab: a reload does not sign out. */
export function keep(visit: Visit): void {
  try {
    sessionStorage.setItem(VISIT, JSON.stringify(visit));
  } catch {
    // Then it is for this page alone.
  }
}

/** Who was signed in before a reload. */
export function keptVisit(code: string): Visit | null {
  const visit = kept<Visit>(VISIT);
  return visit?.code === code ? visit : null;
}

export function forget(): void {
  sessionStorage.removeItem(VISIT);
}

function kept<Content>(name: string): Content | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Content | null;
  } catch {
    return null;
  }
}

/** base64url. */
const letters = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
