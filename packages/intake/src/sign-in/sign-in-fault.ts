/** Why nobody is signed in, for the log: */
export type SignInReason =
  /** The address that the provider leads back to was opened in another browser, after too long, or by somebody else's doing. */
  | 'not-started-here'
  /** She said no at the provider. */
  | 'cancelled'
  /** The provider answered with an error of its own. */
  | 'refused-by-provider'
  /** The provider does not take its code any more, or never gave it. */
  | 'code-refused'
  /** What the provider answered is not what was asked for: signature, nonce, audience, time. */
  | 'untrusted'
  /** The provider does not answer. */
  | 'provider-down'
  /** The provider knows her; here she is nobody. */
  | 'not-allowed';

/** Nobody was signed in. */
export class SignInFault extends Error {
  readonly reason: SignInReason;
  /** What a library calls it, for the log. Of a person nothing. */
  readonly code: string | undefined;

  constructor(reason: SignInReason, code?: string) {
    super(`intake: sign-in, ${reason}`);
    this.reason = reason;
    this.code = code;
  }
}

/** By what the client library throws. */
export function signInFault(error: unknown): SignInFault {
  if (error instanceof SignInFault) return error;
  const { name, code, error: told, status } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const known = typeof code === 'string' ? code : String(name);
  // Words of the provider's own go into the log only where they are one of the protocol's.
  const protocol = typeof told === 'string' && /^[a-z_]{3,40}$/.test(told) ? told : known;
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR')
    return new SignInFault(protocol === 'access_denied' ? 'cancelled' : 'refused-by-provider', protocol);
  if (code === 'OAUTH_RESPONSE_BODY_ERROR')
    return new SignInFault(protocol === 'invalid_grant' ? 'code-refused' : 'refused-by-provider', protocol);
  if (Number(status) >= 500 || isUnreachable(error)) return new SignInFault('provider-down', known);
  return new SignInFault('untrusted', known);
}

/** Of the library, where an answer came from something that stands before the provider, or none did in time. */
const NO_ANSWER = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

/** Of the network: `ECONNREFUSED`, `EAI_AGAIN`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED`. Node's own faults begin with `ERR_`. */
const OF_NETWORK = /^(?!ERR_)(?:E[A-Z_]+|UND_ERR_\w+|CERT_\w+|[A-Z_]*SIGNED_CERT\w*)$/;

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && (NO_ANSWER.includes(code) || OF_NETWORK.test(code))) return true;
  return isUnreachable(error.cause);
}
