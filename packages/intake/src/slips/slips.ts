import type { DossierFile } from '@dvc-kit/dossier';
import { papersFor } from '@dvc-kit/engine';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { Term } from '../calendar/term.ts';
import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import type { Definitions } from '../definitions/definitions.ts';
import type { KeptDossier } from '../desk/kept-dossiers.ts';
import { lookUpPage } from '../dossiers/look-up-page.ts';
import type { Action } from '../dossiers/states.ts';
import { printedSlip } from './printed-slip.ts';
import { type Requester, requesterOf } from './requester-of.ts';
import { slipFacts } from './slip-facts.ts';
import { slipForm, slipForms } from './slip-forms.ts';

/** A slip that was given. */
export interface GivenSlip {
  /** That of the event which it was given for: tells it from the others of its dossier. */
  readonly revision: number;
  /** `01` to `05`. */
  readonly form: string;
  readonly name: string;
  readonly at: string;
}

/** What an officer is about to do, and with what. */
export interface Doing {
  readonly action: Action;
  readonly at: Date;
  readonly text: string;
  readonly term: Term | undefined;
  /** The last day for what is asked for, `YYYY-MM-DD`. */
  readonly supplementBy: string | undefined;
}

export interface SlipsParts {
  readonly database: Database;
  readonly definitions: Definitions;
  /** Address of the page where dossiers are looked up; without it no slip has a code to scan. */
  readonly lookUp?: string | undefined;
}

/** Slips 01–05: written down with the event that each is given for, printed when asked for. */
export class Slips {
  readonly #parts: SlipsParts;

  constructor(parts: SlipsParts) {
    this.#parts = parts;
  }

  /**
   * What writes the slip down, to be called within the transaction in which it is done, right after; null where none is given. All that
   * takes time happens here, before.
   */
  async prepare(
    { action, at, text, term, supplementBy }: Doing,
    kept: KeptDossier,
    module: ProcedureModule | null,
  ): Promise<((within: Queries) => Promise<void>) | null> {
    const slip = slipForms[action];
    const { dossier, code } = kept;
    if (!slip || !dossier) return null;
    const requester = await this.requesterOf(dossier, module);
    const accepted = kept.events.findLast((event) => event.action === 'accept');
    const communeCode = dossier.commune ?? '';
    return async (within) => {
      const number = await nextNumber(within, communeCode, slip.form, dayOf(at).slice(0, 4));
      const facts = slipFacts({
        code,
        number,
        at,
        text,
        dossier,
        module,
        requester,
        contact: kept.contact,
        arrivedAt: kept.receivedAt,
        acceptedAt: action === 'accept' ? at.toISOString() : (accepted?.at ?? null),
        countsFrom: action === 'accept' && term?.isLater ? term.from : null,
        due: term?.until ?? kept.appointment,
        isTentative: term?.isTentative ?? false,
        previousDue: kept.appointment,
        supplementBy: supplementBy ?? null,
        procedureName: kept.procedureName,
        commune: this.#parts.definitions.commune(communeCode),
      });
      const { revision } = await within
        .selectFrom('dossier')
        .select('revision')
        .where('code', '=', code)
        .executeTakeFirstOrThrow();
      await within
        .insertInto('slip')
        .values({ dossier: code, revision, form: slip.form, facts: JSON.stringify(facts) })
        .execute();
    };
  }

  /** Who hands in; nothing of her where the form that she filled in is no longer there. */
  async requesterOf(dossier: DossierFile, module: ProcedureModule | null): Promise<Requester> {
    if (!module) return { name: '', personalNumber: '', address: '' };
    const { answers } = dossier;
    const papers = await this.#parts.definitions.papers(module.slug);
    return requesterOf(module.declaration.plan, papersFor(module, answers), papers, answers);
  }

  /** All of a dossier, in the order in which they were given. */
  async of(code: string): Promise<GivenSlip[]> {
    const rows = await this.#parts.database.query
      .selectFrom('slip')
      .innerJoin('event', (of) =>
        of.onRef('event.dossier', '=', 'slip.dossier').onRef('event.revision', '=', 'slip.revision'),
      )
      .select(['slip.revision', 'form', 'at'])
      .where('slip.dossier', '=', code)
      .orderBy('slip.revision')
      .execute();
    return rows.map(({ revision, form, at }) => ({ revision, form, name: slipForm(form).name, at }));
  }

  /** As PDF, with a name for its file; null where there is none. */
  async print(
    code: string,
    revision: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly fileName: string } | null> {
    const { database, definitions, lookUp } = this.#parts;
    const row = await database.query
      .selectFrom('slip')
      .innerJoin('dossier', 'dossier.code', 'slip.dossier')
      .select(['form', 'facts', 'commune'])
      .where('code', '=', code)
      .where('slip.revision', '=', revision)
      .executeTakeFirst();
    if (!row) return null;
    const facts: Answers = JSON.parse(row.facts);
    const page = lookUpPage(definitions.commune(row.commune), lookUp);
    return printedSlip(slipForm(row.form), facts, page);
  }
}

/** Numbers go on when a transaction is rolled back as if it had not been: it is within it. */
async function nextNumber(within: Queries, commune: string, form: string, year: string): Promise<string> {
  const { last } = await within
    .insertInto('slip_number')
    .values({ commune, form, year, last: 1 })
    .onConflict((given) =>
      given.columns(['commune', 'form', 'year']).doUpdateSet(({ eb, ref }) => ({
        last: eb(ref('slip_number.last'), '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${last}/${year}`;
}
