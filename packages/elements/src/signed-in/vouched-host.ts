/** What goes along with a dossier: whom the receiver vouches for, and whose block of the declaration it is. */
export interface VouchedIdentity {
  readonly token: string;
  readonly block: string;
}

/**
 * A form in which somebody has signed in. Set by what signs in, read by what sends: each is fetched by itself, and neither knows the other.
 */
export interface VouchedHost {
  vouchedIdentity?: () => VouchedIdentity | null;
}
