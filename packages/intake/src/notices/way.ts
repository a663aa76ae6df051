/** One notice on its way out. `id` is the same each time that it is tried: whoever passes it on can tell that it has it already. */
export interface Parcel {
  readonly id: string;
  /** Phone number, or e-mail address. */
  readonly to: string;
  /** Of letters only. */
  readonly subject?: string;
  readonly text: string;
}

/** How notices of a channel leave. Rejects when one did not; with `NeverTaken`, when trying again is of no use. */
export type Way = (parcel: Parcel) => Promise<void>;

/** The address, or what is sent, will not be taken however often it is tried. */
export class NeverTaken extends Error {}
