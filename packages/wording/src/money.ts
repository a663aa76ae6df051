import type { Language } from '@dvc-kit/procedure';
import { counted } from './counted.ts';

/** A sum of whole đồng as it is written: "8.000 đồng", "8,000 VND". */
export function money(vnd: number, language: Language): string {
  return language === 'vi' ? counted(grouped(vnd, '.'), 'đồng') : counted(grouped(vnd, ','), 'VND');
}

/** By hand: what `Intl` groups, and with which sign, differs between browsers and their versions. */
function grouped(amount: number, separator: string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, separator);
}
