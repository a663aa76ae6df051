import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { isInOldest, lackedBy } from './oldest-browsers.ts';

/** Names in scripts that the oldest browsers lack, each with what it is and who lacks it: `Array.at (chrome 92)`. */
export interface NewNames {
  /** Names of globals: `structuredClone`, `requestIdleCallback`. */
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
  /** Old interfaces that could not be made with `new` then: `CSSStyleSheet`. */
  readonly constructors: ReadonlyMap<string, string>;
  /** Names of events that are new on whatever they happen: `scrollend`. */
  readonly events: ReadonlyMap<string, string>;
  /** Members of an object that a function or constructor takes, by its name and theirs: `addEventListener.signal`. */
  readonly options: ReadonlyMap<string, string>;
  /** What an iterator can do by itself now, as lists always could: `map`. */
  readonly ofIterators: ReadonlyMap<string, string>;
}

export function newNames(): NewNames {
  const globals = new Map<string, string>();
  const members = new Map<string, string>();
  const statics = new Map<string, string>();
  const oldStatics = new Set<string>();
  const methods = new Set<string>();
  const constructors = new Map<string, string>();
  const events = new Map<string, string>();
  const options = new Map<string, string>();
  const old = { members: new Set<string>(), events: new Set<string>(), options: new Set<string>() };
  for (const [owner, parts] of interfaces()) {
    const isOwnerOld = isInOldest(parts.__compat);
    if (!isOwnerOld && parts.__compat) globals.set(owner, `${owner} (${lackedBy(parts.__compat)})`);
    for (const [key, part] of partsOf(parts)) {
      const name = key.replace(/_static$/, '');
      const isMember = name === key;
      const compat = part.__compat;
      const event = /^(\w+)_event$/.exec(key)?.[1];
      if (event && compat)
        isInOldest(compat) ? old.events.add(event) : events.set(event, `${event} (${lackedBy(compat)})`);
      for (const [option, given] of optionsOf(part)) {
        const call = `${name}.${option}`;
        isInOldest(given.__compat)
          ? old.options.add(call)
          : options.set(call, `${name}({ ${option} }) (${lackedBy(given.__compat!)})`);
      }
      // What belongs to a new interface is reached through the name of something that is new itself.
      if (!isName(name) || !isOwnerOld || !compat) continue;
      const what = `${owner}.${name} (${lackedBy(compat)})`;
      if (name === owner) {
        if (!isInOldest(compat)) constructors.set(owner, `new ${owner}() (${lackedBy(compat)})`);
      } else if (!isInOldest(compat)) {
        statics.set(`${owner}.${name}`, what);
        if (isMember && !members.has(name)) members.set(name, what);
        if (owner in (bcd.javascript.builtins ?? {})) methods.add(name);
        if (isMember && GLOBAL_OBJECTS.has(owner)) globals.set(name, what);
      } else {
        // A method of what is made, `json` of a `Response`, does not speak for a new one of the interface itself.
        const own = parts[`${name}_static`]?.__compat;
        if (!isMember || !own || isInOldest(own)) oldStatics.add(`${owner}.${name}`);
        if (isMember) old.members.add(name);
      }
    }
  }
  for (const name of old.members) members.delete(name);
  for (const name of old.events) events.delete(name);
  for (const name of old.options) options.delete(name);
  return {
    globals,
    members,
    statics,
    oldStatics,
    methods,
    constructors,
    events,
    options,
    ofIterators: ofIterators(),
  };
}

/** Whose members are reached without naming it. */
const GLOBAL_OBJECTS = new Set(['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope']);

/** Built-ins of the language and interfaces of the browser, with their parts; those of `Intl` and `WebAssembly` by their own names. */
function interfaces(): [string, Identifier][] {
  const { builtins } = bcd.javascript;
  const within = (name: string, parts: Identifier) =>
    partsOf(parts).map(([key, part]): [string, Identifier] => [
      `${name}.${key.replace(/_static$/, '')}`,
      part,
    ]);
  const assembly = bcd.webassembly.api as Identifier;
  return [
    ...[builtins as Identifier, bcd.api as Identifier].flatMap(partsOf),
    ['WebAssembly', assembly],
    ...within('Intl', builtins?.Intl as Identifier),
    ...within('WebAssembly', assembly),
  ];
}

/** What is said of `options` that it takes, however deep that is filed. */
function optionsOf(part: Identifier): [string, Identifier][] {
  return partsOf(part).flatMap(([key, one]): [string, Identifier][] => {
    const option = /^options_([A-Za-z]+)_parameter$/.exec(key)?.[1];
    return option && one.__compat ? [[option, one]] : key === 'options_parameter' ? optionsOf(one) : [];
  });
}

function ofIterators(): Map<string, string> {
  const parts = partsOf(bcd.javascript.builtins?.Iterator as Identifier);
  const news = parts.filter(([key, { __compat }]) => isName(key) && __compat && !isInOldest(__compat));
  return new Map(news.map(([key, { __compat }]) => [key, `Iterator.${key} (${lackedBy(__compat!)})`]));
}

function partsOf(parts: Identifier): [string, Identifier][] {
  return Object.entries(parts).filter(([key]) => key !== '__compat') as [string, Identifier][];
}

/** Events, and ways of use such as `options_signal_parameter`, are no names. */
function isName(key: string): boolean {
  return /^[A-Za-z]+\d*$/.test(key);
}
