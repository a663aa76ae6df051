/** Licences under which code may go into a page of anyone, MIT or not, open or not. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/**
 * Licences of works that may lie in the kit as files of their own, as they were published, so that anyone can put another build in their
 * place: the LGPL asks for that (version 3, section 4). No script of ours may have any of them in it.
 */
const allowedApart = new Set(['LGPL-3.0-or-later']);

/** Whether a work whose files are its own may lie in the kit. */
export const isAllowedApart = (licence: string): boolean => isAllowed(licence) || allowedApart.has(licence);

/** Whether an SPDX expression such as "(MIT OR GPL-3.0)" leaves us an allowed choice. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())));
}
