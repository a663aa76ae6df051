import type { Language } from './language.ts';

/** A sum of whole đồng as it is written: "8.000 đồng", "8,000 VND". */
export function money(dong: number, language: Language): string {
  const digits = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(dong);
  return language === 'vi' ? `${digits} đồng` : `${digits} VND`;
}
