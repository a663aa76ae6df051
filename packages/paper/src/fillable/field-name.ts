/** What the name of a field of a fillable form tells. */
export interface FieldName {
  /** Of the answer, from the root: `members.0.fullName`. */
  readonly path: string;
  /** The value that ticks the box. */
  readonly value?: string;
  /** `day`, `month`, `year` of a date, or `words` where the form composes a wording. */
  readonly part?: string;
}

/** Takes `copies.requested=true` or `pledge.date:day` apart; the number of a second place of one name is left out. */
export function parseFieldName(field: string): FieldName {
  const [, path = field, value, part] = /^([^=:]*)(?:=([^:]*))?(?::([a-z]*)\d*)?$/.exec(field) ?? [];
  return { path, ...(value !== undefined && { value }), ...(part !== undefined && { part }) };
}
