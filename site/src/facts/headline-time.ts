import type { ProcedureFile } from '@dvc-kit/procedure';
import { applying } from '../validity/dated.ts';
import { today } from '../validity/fillable.ts';

type Channel = ProcedureFile['channels'][number];

/** The time limit for the top of the page. */
export interface HeadlineTime {
  readonly channel: Channel;
  /** JSON Pointer, such as `/channels/0/timeLimit`. */
  readonly pointer: string;
  /** Whether other ways of handing in have another limit. */
  readonly differs: boolean;
}

/** The time limit of the first way of handing in that has one, or null where no source tells any. */
export function headlineTime(channels: readonly Channel[], day = today()): HeadlineTime | null {
  const placed = applying(channels, 'channels', day);
  const first = placed.find(({ fact }) => fact.timeLimit !== null);
  if (!first) return null;
  const { fact: channel, pointer } = first;
  const differs = placed.some(({ fact }) => fact.timeLimit !== channel.timeLimit);
  return { channel, pointer: `${pointer}/timeLimit`, differs };
}

/** What stands before the first semicolon: the rule, without its exceptions. */
export function firstClause(text: string): string {
  return text.split(';', 1)[0]?.trim() ?? text;
}
