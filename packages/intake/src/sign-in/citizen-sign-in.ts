import { createHash } from 'node:crypto';
import { type Identity, type IdentityClaims, identityOf, usualClaims } from '../identity/identity.ts';
import schema from './citizen-sign-in.schema.json' with { type: 'json' };
import { type PendingSignIn, Provider } from './provider.ts';
import type { Seal } from './sealed.ts';
import { safeAddress, safeOrigin, settingsInFile } from './settings-file.ts';

/** The file of `INTAKE_CITIZEN_SIGN_IN`, by `citizen-sign-in.schema.json`. */
export interface CitizenSignInFile {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly name: string;
  readonly scope?: string;
  readonly address: string;
  readonly pages: readonly string[];
  readonly claims?: Partial<IdentityClaims>;
}

/** What a page asks for when it sends somebody to sign in. */
export interface Errand {
  /** The page that she comes back to. */
  readonly page: string;
  /** S256 of a word that the page keeps in its tab: only that tab can take up what comes back. */
  readonly challenge: string;
}

/** Whom the receiver vouches for, to the page that asked. */
export interface SignedInCitizen {
  readonly identity: Identity;
  /** Goes along with the dossier. */
  readonly token: string;
  readonly expiresAt: string;
}

/** Where the provider leads back to, below the address of the receiver. */
const BACK = 'v1/sign-in/back';

/** Minutes: for signing in, for the page to take up what came back, and for filling in and sending. */
const [SIGNING_IN, TAKING_UP, LASTING] = [15, 2, 120];

/**
 * Citizens who sign in by a provider of identities. No cookie, and nothing kept here: what has to be remembered goes along, sealed, and opens
 * only for the tab that began.
 */
export class CitizenSignIn {
  readonly provider: Provider;
  readonly #pages: readonly string[];
  readonly #claims: IdentityClaims;

  constructor({
    issuer,
    clientId,
    clientSecret,
    name,
    scope = 'openid profile',
    address,
    pages,
    claims,
  }: CitizenSignInFile) {
    this.provider = new Provider(
      { issuer, clientId, ...(clientSecret !== undefined && { clientSecret }), name, scope },
      address + BACK,
    );
    this.#pages = pages;
    this.#claims = { ...usualClaims, ...claims };
  }

  /** Whether somebody may be led back to this page. */
  isOurs(page: string): boolean {
    const address = URL.parse(page);
    return (
      address !== null &&
      page.length <= 1000 &&
      !address.username &&
      !address.password &&
      this.#pages.includes(address.origin)
    );
  }

  /** Where the browser goes. Throws a SignInFault. */
  start(errand: Errand, seal: Seal, now: Date): Promise<string> {
    return this.provider.start((pending) =>
      seal.close({ ...pending, ...errand, is: 'pending' }, inMinutes(now, SIGNING_IN)),
    );
  }

  /** What the state that the provider gave back was made for; null for one that is not ours, or is over. */
  errandOf(state: string, seal: Seal, now: Date): (PendingSignIn & Errand) | null {
    return opened<PendingSignIn & Errand>(seal, state, 'pending', now);
  }

  /** A code for the page, which opens with the word that it kept. Throws a SignInFault. */
  async finish(query: string, pending: PendingSignIn & Errand, seal: Seal, now: Date): Promise<string> {
    const identity = identityOf(await this.provider.finish(query, pending), this.#claims);
    return seal.close({ identity, challenge: pending.challenge, is: 'code' }, inMinutes(now, TAKING_UP));
  }

  /** Whom a code stands for; null where the word is another one, or it is over. */
  take(code: string, verifier: string, seal: Seal, now: Date): SignedInCitizen | null {
    const found = opened<{ readonly identity: Identity; readonly challenge: string }>(
      seal,
      code,
      'code',
      now,
    );
    if (!found || createHash('sha256').update(verifier).digest('base64url') !== found.challenge) return null;
    const { identity } = found;
    const until = inMinutes(now, LASTING);
    const token = seal.close({ identity, at: now.toISOString(), is: 'identity' }, until);
    return { identity, token, expiresAt: until.toISOString() };
  }

  /** Whom a token vouches for, and since when; null once it is over. */
  of(token: string, seal: Seal, now: Date): { readonly identity: Identity; readonly at: string } | null {
    return opened(seal, token, 'identity', now);
  }
}

/** Nothing that was closed for one purpose opens for another. */
function opened<Content>(seal: Seal, sealed: string, is: string, now: Date): Content | null {
  const content = seal.open(sealed, now) as (Content & { readonly is?: string }) | null;
  return content?.is === is ? content : null;
}

const inMinutes = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** By the file; throws a RangeError for one that cannot be. */
export function citizenSignInOf(file: string): CitizenSignIn {
  const settings = settingsInFile<CitizenSignInFile>(file, schema);
  safeAddress(settings.issuer, file, '/issuer');
  const { origin, pathname, href } = safeAddress(settings.address, file, '/address');
  if (href !== origin + pathname || !pathname.endsWith('/'))
    throw new RangeError(`${file}, /address: "${settings.address}" does not end with a slash.`);
  const pages = settings.pages.map((page, index) => safeOrigin(page, file, `/pages/${index}`));
  return new CitizenSignIn({ ...settings, address: href, pages });
}
