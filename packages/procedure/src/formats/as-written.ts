/** For formats that are kept as they are written. */
export const asWritten = (text: string): string => text;
