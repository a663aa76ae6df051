/** Something that keeps a command from its work and that the editor can mend, told in Vietnamese. */
export class Refusal extends Error {}
