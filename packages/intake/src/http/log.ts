/** A line of the log: of a person nothing. Ids of sessions and files, answers, names, numbers and addresses have no place in it. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [fact: string]: string | number | boolean | null | undefined;
}

export type Log = (line: LogLine) => void;

/** One JSON object a line, with the time. */
export function logTo(write: (text: string) => void): Log {
  return (line) => write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

/**
 * Of an error its kind and where it came from. Not its message: that often quotes what somebody sent.
 */
export function told(error: unknown): Pick<LogLine, 'error' | 'from'> {
  if (!(error instanceof Error)) return { error: typeof error, from: null };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? ` < ${error.cause.name}` : '';
  return {
    error: error.name + cause,
    from: places
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  };
}
