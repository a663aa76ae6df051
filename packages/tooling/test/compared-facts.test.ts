import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Evidence, type Fee, loadSchemas, type Procedure } from '@dvc-kit/procedure';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));

/** `schemas/compared-facts.json`: facts drawn by a seed, each compared with a public source on a day. */
interface Table {
  readonly seed: string;
  readonly facts: readonly (Named & {
    readonly says: string;
    readonly source: string;
    readonly seenOn: string;
  })[];
  /** Drawn too, but not found in a public source again that day. */
  readonly notSeenAgain: readonly (Named & { readonly why: string })[];
}

interface Named {
  readonly code: string;
  readonly kind: string;
  readonly key: string;
}

interface Fact extends Named {
  readonly says: string;
  readonly evidence: Evidence;
}

const table: Table = JSON.parse(readFileSync(`${schemas}/compared-facts.json`, 'utf8'));
const facts = loadSchemas(schemas).procedures.flatMap(factsOf);

function factsOf({ file, declaration }: Procedure): Fact[] {
  if (!declaration) return [];
  const fact = (kind: string, key: string, says: string, evidence: Evidence): Fact => ({
    ...{ code: file.code ?? '', kind, key, says, evidence },
  });
  return [
    fact('authority', 'authority', file.authority.text, file.authority.evidence),
    ...(['eligibleSubjects', 'conditions', 'results'] as const).flatMap((kind) =>
      file[kind].map(({ text, evidence }) => fact(kind, text, text, evidence)),
    ),
    ...file.channels.map((one) => fact('channels', one.channel, one.timeLimit ?? '', one.evidence)),
    ...file.fees.map((one) => fact('fees', one.id, sum(one.amount), one.evidence)),
    ...file.attachments.map((one) => fact('attachments', one.id, one.name, one.evidence)),
    ...file.legalBasis.map((one) => fact('legalBasis', one.number, one.date ?? '', one.evidence)),
  ];
}

function sum(amount: Fee['amount']): string {
  return amount.kind === 'fixed' ? `${amount.vnd} ${amount.per}` : amount.kind;
}

const nameOf = ({ code, kind, key }: Named) => [code, kind, key].join('|');
const rankOf = (one: Named) =>
  createHash('sha256')
    .update(`${table.seed}|${nameOf(one)}`)
    .digest('hex');

describe('the facts compared with public sources', () => {
  it('are at least 60, each with its source and day', () => {
    assert.ok(table.facts.length >= 60, `${table.facts.length} facts`);
    assert.equal(new Set(table.facts.map(nameOf)).size, table.facts.length);
    for (const { source, seenOn, ...one } of table.facts) {
      assert.ok(source.length > 20, nameOf(one));
      assert.match(seenOn, /^20\d\d-\d\d-\d\d$/, nameOf(one));
    }
  });

  it('are what the procedures say: whoever changes one compares it anew', () => {
    for (const row of table.facts) {
      const found = facts.filter((one) => nameOf(one) === nameOf(row));
      assert.deepEqual(
        found.map(({ says, evidence }) => [says, evidence.status]),
        [[row.says, 'verified']],
        nameOf(row),
      );
    }
  });

  it('were drawn, not picked: the lowest by the seed, but for the few that came later', () => {
    const drawn = new Set([...table.facts, ...table.notSeenAgain].map(nameOf));
    const last = [...table.facts, ...table.notSeenAgain].map(rankOf).sort().at(-1) ?? '';
    const live = facts.filter((one) => one.evidence.status === 'verified' && rankOf(one) <= last);
    const later = live.filter((one) => !drawn.has(nameOf(one)));
    // As many as one new procedure brings; its facts are compared before the next one is added.
    assert.ok(later.length <= 4, later.map(nameOf).join('\n'));
  });
});
