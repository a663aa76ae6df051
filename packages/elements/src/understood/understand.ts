/** Everything that reads what is typed. A file of its own: it is needed when the first field is left, not before. */
import { hasTooManyDigits, textFault } from '@dvc-kit/engine/understanding';
import { msg, str } from '../language/language.ts';
import { textFaultMessage } from './text-fault-message.ts';
import type { ReasonFor } from './understood.ts';

export { filling, understanding } from '@dvc-kit/engine/understanding';
export { dateIn } from '@dvc-kit/procedure/formats/read-date';
export { otherNames } from './other-names.ts';
export { partsTyped } from './parts-typed.ts';
export { readBoxes } from './read-boxes.ts';

export const reasonFor: ReasonFor = ({ type, format, answer }, { keyword }, name) => {
  // The answer is kept as it was typed: a computer would round it.
  if (keyword === 'type' && type !== 'string' && hasTooManyDigits(String(answer)))
    return msg(str`${name} có quá nhiều chữ số, chỉ nhận đến 15. Xem lại số đã gõ`);
  const fault = keyword === 'format' ? textFault(format, answer) : undefined;
  return fault && textFaultMessage(fault, name);
};
