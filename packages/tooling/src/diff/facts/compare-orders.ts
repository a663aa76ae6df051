import type { ProcedureFile } from '@dvc-kit/procedure';
import { channelName, deliveryName } from '@dvc-kit/wording';
import type { Change } from '../members/change.ts';
import { compareOrder } from '../members/compare-members.ts';

/** In which order the page lists what was there before and is there after. */
export function compareOrders(before: ProcedureFile, after: ProcedureFile): Change[] {
  const text = (at: 'eligibleSubjects' | 'conditions' | 'notes' | 'steps' | 'results', label: string) =>
    compareOrder(before[at], after[at], { at, label, keyOf: (one) => one.text, nameOf: (one) => one.text });
  return [
    ...compareOrder(before.fees, after.fees, {
      at: 'fees',
      label: 'các khoản thu',
      keyOf: ({ id }) => id,
      nameOf: ({ name }) => name,
    }),
    ...compareOrder(before.waivers, after.waivers, {
      at: 'waivers',
      label: 'các mức miễn, giảm',
      keyOf: ({ id }) => id,
      nameOf: ({ id }) => id,
    }),
    ...compareOrder(before.attachments, after.attachments, {
      at: 'attachments',
      label: 'các giấy tờ',
      keyOf: ({ id }) => id,
      nameOf: ({ name }) => name,
    }),
    ...compareOrder(before.channels, after.channels, {
      at: 'channels',
      label: 'các cách nộp',
      keyOf: ({ channel }) => channel,
      nameOf: ({ channel }) => channelName(channel, 'vi'),
    }),
    ...compareOrder(before.delivery.options, after.delivery.options, {
      at: 'delivery',
      label: 'các cách trả kết quả',
      keyOf: ({ option }) => option,
      nameOf: ({ option }) => deliveryName(option, 'vi'),
    }),
    ...compareOrder(before.legalBasis, after.legalBasis, {
      at: 'legalBasis',
      label: 'các căn cứ pháp lý',
      keyOf: ({ number }) => number,
      nameOf: ({ number }) => number,
    }),
    ...compareOrder(before.questions, after.questions, {
      at: 'questions',
      label: 'các câu hỏi',
      keyOf: ({ question }) => question,
      nameOf: ({ question }) => question,
    }),
    ...text('eligibleSubjects', 'các đối tượng'),
    ...text('conditions', 'các điều kiện'),
    ...text('notes', 'các lưu ý'),
    ...text('steps', 'các bước'),
    ...text('results', 'các kết quả'),
  ];
}
