export function dateInWords(date: string): string {
  return date;
}
