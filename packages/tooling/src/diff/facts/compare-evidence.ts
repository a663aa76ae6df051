import type { Evidence, ProcedureFile } from '@dvc-kit/procedure';
import { channelName, deliveryName } from '@dvc-kit/wording';
import { type Change, quoted } from '../members/change.ts';
import { compareMembers } from '../members/compare-members.ts';
import { evidenceMembers } from '../members/evidence-members.ts';
import { matched } from '../members/matched.ts';

interface Evident {
  readonly key: string;
  readonly name: string;
  readonly evidence: Evidence;
}

/** Everything in the file that says where it was read. */
function evidentIn(file: ProcedureFile): Evident[] {
  const facts = (['eligibleSubjects', 'conditions', 'notes', 'steps', 'results'] as const).flatMap((list) =>
    file[list].map(({ text, evidence }) => ({
      key: `${list}/${text}`,
      name: `Điều ${quoted(text)}`,
      evidence,
    })),
  );
  const { authority, channels, fees, waivers, attachments, delivery, legalBasis, questions, serviceLevels } =
    file;
  return [
    { key: 'authority', name: 'Cơ quan thực hiện', evidence: authority.evidence },
    ...channels.map(({ channel, evidence }) => ({
      key: channel,
      name: `Cách ${channelName(channel, 'vi')}`,
      evidence,
    })),
    ...fees.map(({ id, name, evidence }) => ({ key: `fees/${id}`, name: `Khoản ${quoted(name)}`, evidence })),
    ...waivers.map(({ id, evidence }) => ({
      key: `waivers/${id}`,
      name: `Mức miễn, giảm ${quoted(id)}`,
      evidence,
    })),
    ...attachments.map(({ id, name, evidence }) => ({
      key: `attachments/${id}`,
      name: `Giấy tờ ${quoted(name)}`,
      evidence,
    })),
    ...delivery.options.map(({ option, evidence }) => ({
      key: `delivery/${option}`,
      name: `Cách ${deliveryName(option, 'vi')}`,
      evidence,
    })),
    ...legalBasis.map(({ number, evidence }) => ({
      key: `law/${number}`,
      name: `Căn cứ pháp lý ${number}`,
      evidence,
    })),
    ...questions.map(({ question, evidence }) => ({
      key: `question/${question}`,
      name: `Câu hỏi ${quoted(question)}`,
      evidence,
    })),
    ...serviceLevels.map(({ scheme, value, evidence }) => ({
      key: `${scheme}/${value}`,
      name: 'Mức dịch vụ công trực tuyến',
      evidence,
    })),
    ...facts,
  ];
}

/** Where what was there before and is there after was read, and whether that was verified. */
export function compareEvidence(before: ProcedureFile, after: ProcedureFile): Change[] {
  return matched(evidentIn(before), evidentIn(after), ({ key }) => key).kept.flatMap(([was, is]) =>
    compareMembers([was, is], { what: 'source', at: is.key, thing: is.name }, evidenceMembers),
  );
}
