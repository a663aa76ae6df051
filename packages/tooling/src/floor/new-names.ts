import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { isInOldest, lackedBy } from './oldest-browsers.ts';

/** Names in scripts that the oldest browsers lack, each with what it is and who lacks it: `Array.at (chrome 92)`. */
export interface NewNames {
  /** Names of globals: `structuredClone`. */
  readonly globals: ReadonlyMap<string, string>;
  /**
   * Names of members that are new wherever they occur: `at`. One that some old interface has too, such as `has`, cannot be
   * told apart in a script.
   */
  readonly members: ReadonlyMap<string, string>;
  /** New members of old interfaces themselves, with their owner: `AbortSignal.timeout`. */
  readonly statics: ReadonlyMap<string, string>;
  /** Members of the same form that the oldest browsers have: `CSS.escape`, beside a new `RegExp.escape`. */
  readonly oldStatics: ReadonlySet<string>;
  /** Those of `members` that the language has, not the browser: methods all of them, new where they are called. */
  readonly methods: ReadonlySet<string>;
}

export function newNames(): NewNames {
  const globals = new Map<string, string>();
  const members = new Map<string, string>();
  const statics = new Map<string, string>();
  const oldStatics = new Set<string>();
  const methods = new Set<string>();
  const oldMembers = new Set<string>();
  for (const [owner, parts] of interfaces()) {
    const isOwnerOld = isInOldest(parts.__compat);
    if (!isOwnerOld && parts.__compat) globals.set(owner, `${owner} (${lackedBy(parts.__compat)})`);
    for (const [key, part] of partsOf(parts)) {
      const name = key.replace(/_static$/, '');
      const isMember = name === key;
      // What belongs to a new interface is reached through the name of something that is new itself.
      if (!isName(name) || name === owner || !isOwnerOld) continue;
      if (!part.__compat) continue;
      const what = `${owner}.${name} (${lackedBy(part.__compat)})`;
      if (!isInOldest(part.__compat)) {
        statics.set(`${owner}.${name}`, what);
        if (isMember && !members.has(name)) members.set(name, what);
        if (owner in (bcd.javascript.builtins ?? {})) methods.add(name);
      } else {
        oldStatics.add(`${owner}.${name}`);
        if (isMember) oldMembers.add(name);
      }
    }
  }
  for (const name of oldMembers) members.delete(name);
  return { globals, members, statics, oldStatics, methods };
}

/** Built-ins of the language and interfaces of the browser, with their parts. */
function interfaces(): [string, Identifier][] {
  return [bcd.javascript.builtins as Identifier, bcd.api as Identifier].flatMap((all) => partsOf(all));
}

function partsOf(parts: Identifier): [string, Identifier][] {
  return Object.entries(parts).filter(([key]) => key !== '__compat') as [string, Identifier][];
}

/** Events, and ways of use such as `options_signal_parameter`, are no names. */
function isName(key: string): boolean {
  return /^[A-Za-z]+\d*$/.test(key);
}
