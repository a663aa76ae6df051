import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleDossier, type DossierFile, dossierText, parseDossier } from '@dvc-kit/dossier';
import type { FormState } from '@dvc-kit/engine';
import type { Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import {
  type Answers,
  type CheckedProcedure,
  compileProcedure,
  openProcedure,
  validateWhole,
} from '@dvc-kit/validation';
import { type Definitions, definitionsIn } from '../src/definitions/definitions.ts';
import { judge } from '../src/dossiers/judge.ts';
import { filledIn } from './trials/filled-in.ts';

const kit = fileURLToPath(new URL('../../../site/dist/kit/', import.meta.url));
const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));
/** The day that the worked cases were written for. */
const now = new Date('2026-11-21T02:30:00Z');

describe('the verdict of the receiver, by the published kit', () => {
  let definitions: Definitions;
  let procedures: readonly Procedure[];
  before(async () => {
    const { script } = JSON.parse(readFileSync(join(kit, 'latest.json'), 'utf8'));
    definitions = await definitionsIn(join(kit, dirname(script)), ['00000']);
    // A kit has no form of a procedure that is not in force any more.
    const { procedures: offered } = JSON.parse(
      readFileSync(join(kit, dirname(script), 'contents.json'), 'utf8'),
    );
    procedures = schemasOnce(schemas).procedures.filter(
      ({ declaration, file }) =>
        declaration &&
        offered.includes(file.code) &&
        file.channels.some(({ channel }) => channel === 'online'),
    );
  });

  it('is that of the form over every worked case, and the answers are right by plain JSON Schema', async () => {
    let [right, wrong] = [0, 0];
    for (const procedure of procedures) {
      const module = openProcedure(compileProcedure(procedure, 'vi'));
      for (const { name, answers } of procedure.cases) {
        const state = filledIn(module, answers as Answers);
        const commune = definitions.commune('00000')!;
        const context = {
          commune,
          assembledAt: '2026-11-21T09:30:00+07:00',
          channel: 'online' as const,
          filesRequired: true,
        };
        const assembly = assembleDossier(module, state, context);
        const text = 'dossier' in assembly ? dossierText(assembly.dossier) : null;
        // What the form lets pass, the receiver takes as it is; what it does not is sent all the same, as whoever goes round it would.
        const sent: DossierFile = text ? JSON.parse(text) : forced(module, state, context);
        const verdict = await judge(sent, definitions, now);
        const of = `${procedure.slug}, ${name}`;
        assert.equal('dossier' in verdict, text !== null, `${of}: ${JSON.stringify(verdict)}`);
        if ('dossier' in verdict) {
          assert.equal(dossierText(verdict.dossier), text, of);
          assert.deepEqual(validateWhole(procedure.declaration!, verdict.dossier.answers), [], of);
          right += 1;
        } else {
          assert.deepEqual(
            verdict.issues,
            issuesOf(parseDossier(sent, module, { commune, filesRequired: true })),
            of,
          );
          wrong += 1;
        }
      }
    }
    assert.ok(right > 100 && wrong > 50, `${right} right, ${wrong} wrong`);
  });
});

const issuesOf = (assembly: ReturnType<typeof parseDossier>) => ('issues' in assembly ? assembly.issues : []);

/** The same sent by hand, whatever the form says of it. */
function forced(
  module: CheckedProcedure,
  state: FormState,
  { commune, assembledAt }: { readonly commune: { readonly code: string }; readonly assembledAt: string },
): DossierFile {
  return {
    format: 'dvc-dossier/1',
    procedure: { code: module.code, version: module.version, name: module.name },
    language: 'vi',
    commune: commune.code,
    channel: 'online',
    answers: state.answers,
    attachments: [],
    delivery: state.delivery,
    fees: [],
    undertaking: module.undertaking,
    assembledAt,
  };
}
