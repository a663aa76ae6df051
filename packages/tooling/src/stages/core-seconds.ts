import { readFileSync } from 'node:fs';

/** In what Linux tells of a process, on every machine. */
const TICKS_A_SECOND = 100;

/**
 * How many seconds of a processor the children of this process have used that have ended, with the children that those waited for. On two
 * cores this, not the clock, is what a stage costs beside others. 0 where the system is not Linux.
 */
export function coreSecondsOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  // After the name of the program, which may hold spaces: the 16th and 17th field, of which the third comes first.
  const [, after = ''] = readFileSync('/proc/self/stat', 'utf8').split(/\) (?!.*\))/);
  const [user, system] = after.split(' ').slice(13, 15).map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS_A_SECOND;
}
