/** What a receiver tells of a dossier, as the contract of receivers has it. */
export interface DossierStatus {
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly state: string;
  /** What the state means, in the receiver's own words, in Vietnamese. */
  readonly text: string;
  /** Instants, ISO 8601. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** A day, or a time with offset. */
  readonly appointment: string | null;
  /** In the order of time; none where only the state is told. */
  readonly events: readonly StatusEvent[];
  /** What the citizen can do now: `withdraw`, `supplement`. */
  readonly can: readonly string[];
}

export interface StatusEvent {
  readonly action: string;
  readonly at: string;
  /** What the officer wrote to her, or she to the officer. */
  readonly text?: string;
}

/** What is asked about, and what proves that one may know. */
export interface Question {
  readonly code: string;
  /** Of the receipt: everything is told. */
  readonly secret?: string;
  /** The last of the phone: the state is told. */
  readonly digits?: string;
}
