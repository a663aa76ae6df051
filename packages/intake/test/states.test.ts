import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newDossierCode, readDossierCode, readSecret, secretOf } from '../src/dossiers/dossier-code.ts';
import { stateWords } from '../src/dossiers/state-words.ts';
import { type Action, actionsOf, type DossierState, stateAfter, stateOf } from '../src/dossiers/states.ts';

const states = Object.keys(stateWords) as DossierState[];

describe('the states of a dossier', () => {
  it('begin when it is received, and let the term run only once an officer has accepted it', () => {
    assert.equal(stateAfter(null, 'receive', 'citizen'), 'received');
    assert.equal(stateAfter('received', 'accept', 'officer'), 'accepted');
    assert.equal(stateAfter('received', 'accept', 'citizen'), null);
    assert.equal(stateAfter('received', 'receive', 'citizen'), null);
  });

  it('can all be reached, and each that is not closed can be left', () => {
    const reached = new Set<DossierState>(['received']);
    for (const state of reached)
      for (const actor of ['citizen', 'officer'] as const)
        for (const action of actionsOf(state, actor)) reached.add(stateAfter(state, action, actor)!);
    assert.deepEqual([...reached].sort(), [...states].sort());
    const closed = states.filter(
      (state) => actionsOf(state, 'officer').length + actionsOf(state, 'citizen').length === 0,
    );
    assert.deepEqual(closed.sort(), ['given', 'refused', 'sent', 'stopped', 'withdrawn']);
    // What is closed can be erased, and nothing else can.
    assert.deepEqual(states.filter((state) => actionsOf(state, 'receiver').length > 0).sort(), closed);
  });

  it('follow from what happened, by whomever', () => {
    const events = (...pairs: [Action, string][]) => pairs.map(([action, actor]) => ({ action, actor }));
    const asked = events(
      ['receive', 'citizen'],
      ['ask-supplement', 'can-bo-1'],
      ['supplement', 'citizen'],
      ['accept', 'can-bo-2'],
    );
    assert.equal(stateOf(asked), 'accepted');
    assert.throws(() => stateOf(events(['receive', 'citizen'], ['finish', 'can-bo-1'])));
  });
});

describe('dossier codes', () => {
  const codes = Array.from({ length: 200 }, newDossierCode);

  it('are read as they are typed', () => {
    for (const code of codes) {
      assert.equal(readDossierCode(code), code);
      assert.equal(readDossierCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), code);
    }
    assert.equal(new Set(codes).size, codes.length);
  });

  it('find out every sign that was mistyped, and any two that changed places', () => {
    const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    const code = codes[0]!.replaceAll('-', '');
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of signs)
        if (sign !== code[at])
          assert.equal(readDossierCode(code.slice(0, at) + sign + code.slice(at + 1)), null);
      for (let other = at + 1; other < code.length; other += 1) {
        const swapped = [...code];
        [swapped[at], swapped[other]] = [swapped[other]!, swapped[at]!];
        if (swapped.join('') !== code) assert.equal(readDossierCode(swapped.join('')), null);
      }
    }
  });

  it('come with secrets of 64 bits that can be typed', () => {
    const secret = secretOf(new Uint8Array(32).fill(255));
    assert.match(secret, /^(?:[2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]$/);
    assert.equal(readSecret(secret.toLowerCase().replaceAll('-', '')), secret);
  });
});
