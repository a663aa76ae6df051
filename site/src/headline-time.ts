import type { ProcedureFile } from '@dvc-kit/procedure';

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
export function headlineTime(channels: readonly Channel[]): HeadlineTime | null {
  const index = channels.findIndex(({ timeLimit }) => timeLimit !== null);
  const channel = channels[index];
  if (!channel) return null;
  const differs = channels.some(({ timeLimit }) => timeLimit !== channel.timeLimit);
  return { channel, pointer: `/channels/${index}/timeLimit`, differs };
}

/** What stands before the first semicolon: the rule, without its exceptions. */
export function firstClause(text: string): string {
  return text.split(';', 1)[0]?.trim() ?? text;
}
