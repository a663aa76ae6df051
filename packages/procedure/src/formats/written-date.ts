/** A date of any precision as it is written on Vietnamese papers: 20/11/2021, 11/2021 or 2021. What is no date stays as it is. */
export function writtenDate(date: string): string {
  const parts = dateParts(date);
  return parts ? parts.filter((part) => part !== '').join('/') : date;
}

/** Day, month, year; '' for what is not known. Null for what is no date. */
export function dateParts(date: string): readonly [day: string, month: string, year: string] | null {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  return year === undefined ? null : [day, month, year];
}
