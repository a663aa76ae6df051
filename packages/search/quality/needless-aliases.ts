import { buildIndex } from '../src/build/build.ts';
import { type Findable, openIndex } from '../src/index.ts';
import { weighIndex } from './weigh.ts';

/** An alias without which its own words still find its procedure first. */
export interface NeedlessAlias {
  readonly procedure: string;
  readonly alias: string;
  /** What the index loses with it, after gzip. */
  readonly bytes: number;
}

/** Aliases to drop when the index is too heavy, those that weigh most first. Each on its own: drop one, look again. */
export function needlessAliases(all: Findable): NeedlessAlias[] {
  const whole = weighIndex(buildIndex(all));
  return all.procedures
    .flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })))
    .flatMap(({ id, alias }) => {
      const lighter = buildIndex(without(all, id, alias));
      const [first] = openIndex(lighter).find(alias).hits;
      return first?.entry.id === id ? [{ procedure: id, alias, bytes: whole - weighIndex(lighter) }] : [];
    })
    .sort((a, b) => b.bytes - a.bytes);
}

function without({ procedures, elsewhere }: Findable, id: string, alias: string): Findable {
  return {
    procedures: procedures.map((entry) =>
      entry.id === id ? { ...entry, aliases: entry.aliases.filter((one) => one !== alias) } : entry,
    ),
    elsewhere,
  };
}
