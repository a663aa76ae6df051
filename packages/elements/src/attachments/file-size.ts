import type { Language } from '../language.ts';

/** A size in bytes in words of people: "820 KB", "1,5 MB". One MB is 1,048,576 bytes, as phones show it. */
export function sizeText(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 * 1024;
  const amount = isSmall
    ? Math.max(1, Math.round(bytes / 1024))
    : Math.round((bytes / 1024 / 1024) * 10) / 10;
  return `${new Intl.NumberFormat(language).format(amount)} ${isSmall ? 'KB' : 'MB'}`;
}
