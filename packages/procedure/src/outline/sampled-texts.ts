import type { CharSet, NFA, ReadonlyNFA } from 'refa';

/** Texts tried, and characters of each at most. */
const [mostTexts, longest] = [300, 2000];

/** How the automaton is gone through: to texts of so many characters at least; edges of a text have no length. */
interface Walk {
  readonly least: number;
  isEdge(characters: CharSet): boolean;
}

/** Some of the texts that the automaton takes, the same ones each time: along random ways, then the shortest to an end. */
export function sampledTexts(automaton: ReadonlyNFA, { least, isEdge }: Walk): string[] {
  const left = distances(automaton);
  const endless = goingOn([...left.keys()], isEdge);
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts = new Set<string>();
  for (let round = 0; round < mostTexts; round += 1) {
    // Some short, some longer than asked for.
    const wanted = least + (round % 8);
    let [at, text, length]: [NFA.ReadonlyNode, string, number] = [automaton.initial, '', 0];
    for (let step = 0; step < longest && !(length >= wanted && automaton.finals.has(at)); step += 1) {
      const ways = [...at.out].filter(([target]) => left.has(target));
      const near = ways.filter(([target]) => (left.get(target) ?? 0) < (left.get(at) ?? 0));
      const further = ways.filter(([target]) => endless.has(target));
      const inside = ways.filter(([, characters]) => !isEdge(characters));
      const onwards = further.length > 0 ? further : inside.length > 0 ? inside : ways;
      const offered = length >= wanted && near.length > 0 ? near : onwards;
      const way = offered[random(offered.length)];
      if (!way) break;
      const [target, characters] = way;
      if (!isEdge(characters)) {
        text += pick(characters, round % 2 === 0 ? () => 0 : random);
        length += 1;
      }
      at = target;
    }
    if (automaton.finals.has(at)) texts.add(text);
  }
  return [...texts];
}

/** Steps from each state to the next end; states that lead to none are not in it. */
function distances({ initial, finals }: ReadonlyNFA): ReadonlyMap<NFA.ReadonlyNode, number> {
  const before = new Map<NFA.ReadonlyNode, NFA.ReadonlyNode[]>();
  const seen = new Set([initial]);
  for (const one of seen)
    for (const target of one.out.keys()) {
      before.set(target, [...(before.get(target) ?? []), one]);
      seen.add(target);
    }
  const found = new Map([...finals].map((one): [NFA.ReadonlyNode, number] => [one, 0]));
  for (const [one, steps] of found)
    for (const earlier of before.get(one) ?? []) if (!found.has(earlier)) found.set(earlier, steps + 1);
  return found;
}

/** States from which a text can go on for as long as one likes. */
function goingOn(states: readonly NFA.ReadonlyNode[], isEdge: Walk['isEdge']): ReadonlySet<NFA.ReadonlyNode> {
  const going = new Set(states);
  const ends = (one: NFA.ReadonlyNode) =>
    ![...one.out].some(([target, characters]) => !isEdge(characters) && going.has(target));
  for (let size = -1; size !== going.size; ) {
    size = going.size;
    for (const one of going) if (ends(one)) going.delete(one);
  }
  // Before the beginning of a text nothing of it is there yet.
  for (const one of states) if ([...one.out.keys()].some((target) => going.has(target))) going.add(one);
  return going;
}

/** What people type most; of others, the first character of some range. */
const usual = [...'aAbz019 -.,/&ăĐ'].map((one) => one.codePointAt(0) ?? 0);

function pick(characters: CharSet, random: (below: number) => number): string {
  const known = usual.filter((one) => characters.has(one));
  const range = characters.ranges[random(characters.ranges.length)];
  const chosen = known.length > 0 ? known[random(known.length)] : range?.min;
  return String.fromCodePoint(chosen ?? 0);
}
