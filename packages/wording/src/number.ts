import type { Language } from '@dvc-kit/procedure';

/**
 * A number as it is read: 50.000.000 and 72,5; in English 50,000,000 and 72.5. Up to four digits stand together, as in a year or a number of
 * copies. Apart from `money`: what the first and a later part of the kit share comes with the first.
 */
export function numberText(number: number, language: Language): string {
  const [group, decimal] = language === 'vi' ? '.,' : ',.';
  const [whole = '', decimals] = String(number).split('.');
  const digits = /\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, group!) : whole;
  return decimals ? digits + decimal + decimals : digits;
}
