/** A payment that somebody is sent away for. */
export interface Order {
  /** Of this try: what comes back names it. */
  readonly attempt: string;
  /** Whole đồng. */
  readonly vnd: number;
  /** What the payment is known by at the office: letters and digits. */
  readonly reference: string;
  /** Where she comes back to. */
  readonly returnTo: string;
}

/** What a provider says has happened. */
export interface Paid {
  readonly attempt: string;
  readonly vnd: number;
  /** Of the provider: the same payment told twice has the same. */
  readonly transaction: string;
  /** When this was said: what is old is somebody else's copy. */
  readonly saidAt: Date;
}

/** Who takes payments online for the office. A bank or gateway is joined to the receiver by one of these. */
export interface PaymentProvider {
  /** In small letters and digits: it stands in an address, and in the audit. */
  readonly name: string;
  /** The page that she pays on. */
  pageFor(order: Order): string | Promise<string>;
  /** What a call of the provider says; null when it is not signed as only the provider signs. */
  read(body: string, header: (name: string) => string | undefined): Paid | null;
}
