import { mock } from 'node:test';
import { callCommand } from '../src/call-command.ts';

export interface Called {
  readonly status: number;
  /** What stands on the standard output. */
  readonly out: string;
  /** All that is said, errors among it. */
  readonly said: string;
}

/** Calls `npm run dvc -- …` as an editor who stands in this folder. */
export async function calledIn(folder: string, ...words: readonly string[]): Promise<Called> {
  const written = { out: '', said: '' };
  const write = (isOut: boolean) => (line: string) => {
    written.said += `${line}\n`;
    if (isOut) written.out += `${line}\n`;
  };
  const spies = [
    mock.method(console, 'log', write(true)),
    mock.method(console, 'warn', write(false)),
    mock.method(console, 'error', write(false)),
  ];
  const before = process.env.INIT_CWD;
  process.env.INIT_CWD = folder;
  try {
    return { status: await callCommand(words), ...written };
  } finally {
    if (before === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = before;
    for (const spy of spies) spy.mock.restore();
  }
}
