import schema from './desk-sign-in.schema.json' with { type: 'json' };
import { type Claims, Provider } from './provider.ts';
import { safeAddress, safeOrigin, settingsInFile } from './settings-file.ts';
import { SignInFault } from './sign-in-fault.ts';

/** The file of `INTAKE_DESK_SIGN_IN`, by `desk-sign-in.schema.json`. */
export interface DeskSignInFile {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly name: string;
  readonly scope?: string;
  readonly origin: string;
  readonly account?: string;
  readonly claim: string;
  readonly officers: Readonly<Record<string, readonly string[]>>;
}

/** An officer whom the provider vouches for. */
export interface VouchedOfficer {
  /** In the audit trail; no account of a password is called so. */
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  /** Values of the claim that make her one. */
  readonly grants: readonly string[];
}

/** Where the provider leads back to, on the desk's origin. */
export const BACK = '/dang-nhap/ve';

/** Who is an officer, by a provider of identities. */
export class DeskSignIn {
  readonly provider: Provider;
  readonly origin: string;
  readonly #file: DeskSignInFile;

  constructor(file: DeskSignInFile) {
    const { issuer, clientId, clientSecret, name, scope = 'openid profile' } = file;
    this.#file = file;
    this.origin = file.origin;
    this.provider = new Provider(
      { issuer, clientId, ...(clientSecret !== undefined && { clientSecret }), name, scope },
      file.origin + BACK,
    );
  }

  /** Throws a SignInFault for whoever has no value of the claim that is listed. */
  officerOf(claims: Claims): VouchedOfficer {
    const { claim, account = 'preferred_username', issuer } = this.#file;
    const grants = this.#listed(textsAt(claims, claim));
    if (grants.length === 0) throw new SignInFault('not-allowed', 'no-listed-claim');
    // Whoever may write any address into a profile would be anybody.
    if (claim === 'email' && claims.email_verified !== true)
      throw new SignInFault('not-allowed', 'email-not-verified');
    const [given] = textsAt(claims, account);
    const told = (given ?? claims.sub).normalize('NFC').trim();
    if (!/^[\p{L}\p{N}._@+-]{1,80}$/u.test(told)) throw new SignInFault('not-allowed', 'account-name');
    // No account of a password has such a sign in its name.
    const name = told.includes('@') ? told : `${told}@${new URL(issuer).host}`;
    return { name, issuer, subject: claims.sub, grants };
  }

  /** The communes whose dossiers values of the claim open now. */
  communesOf(grants: readonly string[]): string[] {
    const { officers } = this.#file;
    return [...new Set(this.#listed(grants).flatMap((value) => officers[value] ?? []))];
  }

  #listed(values: readonly string[]): string[] {
    return values.filter((value) => Object.hasOwn(this.#file.officers, value));
  }
}

/** By the file; throws a RangeError for one that cannot be. `communes`: those of the receiver. */
export function deskSignInOf(file: string, communes: readonly string[]): DeskSignIn {
  const settings = settingsInFile<DeskSignInFile>(file, schema);
  safeAddress(settings.issuer, file, '/issuer');
  const foreign = Object.values(settings.officers)
    .flat()
    .find((code) => !communes.includes(code));
  if (foreign) throw new RangeError(`${file}, /officers: ${foreign} is none of INTAKE_COMMUNES.`);
  return new DeskSignIn({ ...settings, origin: safeOrigin(settings.origin, file, '/origin') });
}

/** The texts of a claim: one, or a list of them. `realm_access.roles` leads into an object. */
function textsAt(claims: Claims, path: string): string[] {
  const at = Object.hasOwn(claims, path)
    ? claims[path]
    : path
        .split('.')
        .reduce<unknown>(
          (value, key) =>
            typeof value === 'object' && value !== null && Object.hasOwn(value, key)
              ? (value as Readonly<Record<string, unknown>>)[key]
              : undefined,
          claims,
        );
  return (Array.isArray(at) ? at : [at]).filter((one): one is string => typeof one === 'string');
}
