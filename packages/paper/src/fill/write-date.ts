/** A date of any precision as it is written on Vietnamese papers: 20/11/2021, 11/2021 or 2021. What is no date stays as it is. */
export function writeDate(date: string): string {
  return (
    dateParts(date)
      ?.filter((part) => part !== '')
      .join('/') ?? date
  );
}

/** One part of a date with its leading zero, or '' where it is not known. */
export function writeDatePart(date: string, part: 'day' | 'month' | 'year'): string {
  return dateParts(date)?.[{ day: 0, month: 1, year: 2 }[part]] ?? '';
}

/** Day, month, year; '' for what is not known. Null for what is no date. */
function dateParts(date: string): [string, string, string] | null {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  return year === undefined ? null : [day, month, year];
}
