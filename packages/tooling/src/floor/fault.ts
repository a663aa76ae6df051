/** Something that is shipped and that the oldest browsers do not have. */
export interface Fault {
  /** What it is found by in the list of what is known to do no harm: `at`, `class static block`. */
  readonly name: string;
  /** In words, with who lacks it. */
  readonly what: string;
  /** Some of what stands around it. */
  readonly excerpt: string;
}
