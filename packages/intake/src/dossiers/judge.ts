import type { Dossier, DossierFile } from '@dvc-kit/dossier';
import { parseDossier } from '@dvc-kit/dossier';
import type { Issue, ProcedureModule } from '@dvc-kit/validation';
import { dayOf } from '../clock.ts';
import type { Definitions } from '../definitions/definitions.ts';

/** A dossier that is right, or all that is wrong with it; `version` when the form was filled in by another. */
export type Verdict =
  | { readonly dossier: Dossier }
  | { readonly issues: readonly Issue[]; readonly version?: number };

/** How long a dossier may wait on a device before it is sent, and how far a device's clock may be ahead: milliseconds. */
const OLDEST = 30 * 24 * 3600_000;
const FURTHEST_AHEAD = 24 * 3600_000;

/**
 * What the kit's own checks say of a dossier that is handed in online, and what only the receiver knows: whom it receives for, what it
 * takes, and what time it is.
 */
export async function judge(given: unknown, definitions: Definitions, now: Date): Promise<Verdict> {
  const addressed = addressOf(given);
  // Without these nothing else can be judged; what else is wrong is told by the shape alone.
  if (!addressed) return shapeless(given);
  const { code, language, commune: communeCode, channel, assembledAt } = addressed;
  const commune = definitions.commune(communeCode);
  if (!commune) return { issues: [{ path: 'commune', keyword: 'enum', params: {} }] };
  if (channel !== 'online')
    return { issues: [{ path: 'channel', keyword: 'const', params: { expected: 'online' } }] };
  const age = now.getTime() - Date.parse(assembledAt);
  // A time that is none is told with the shape.
  if (age > OLDEST) return { issues: [{ path: 'assembledAt', keyword: 'minimum', params: {} }] };
  if (age < -FURTHEST_AHEAD) return { issues: [{ path: 'assembledAt', keyword: 'maximum', params: {} }] };
  const module = await definitions.procedure(code, language, dayOf(now));
  if (!module?.channels.includes('online'))
    return { issues: [{ path: 'procedure.code', keyword: 'enum', params: {} }] };
  const parsed = parseDossier(given, module, { commune, filesRequired: true });
  if ('dossier' in parsed) return twiceGiven(parsed.dossier) ?? parsed;
  const isOutdated = parsed.issues.some(({ path }) => path === 'procedure.version');
  return { issues: parsed.issues, ...(isOutdated && { version: module.version }) };
}

/** Where it goes, if that is said at all. */
function addressOf(given: unknown) {
  const { procedure, language, commune, channel, assembledAt } = (given ?? {}) as Partial<DossierFile>;
  const code = procedure?.code;
  if (language !== 'vi' && language !== 'en') return null;
  if (typeof code !== 'string' || typeof channel !== 'string' || typeof assembledAt !== 'string') return null;
  // The format has dossiers for no commune; here there is nobody to receive one.
  return { code, language, commune: typeof commune === 'string' ? commune : '', channel, assembledAt };
}

/** What the shape of the format says, which needs no procedure. */
function shapeless(given: unknown): Verdict {
  const parsed = parseDossier(given, { code: '', version: 0 } as ProcedureModule);
  if ('dossier' in parsed) throw new Error('intake: a dossier of no procedure');
  return parsed;
}

/** Files are told apart by their ids. */
function twiceGiven({ attachments }: Dossier): Verdict | undefined {
  const ids = attachments.flatMap(({ files }) => files.map(({ id }) => id));
  if (new Set(ids).size === ids.length) return undefined;
  return { issues: [{ path: 'attachments', keyword: 'uniqueItems', params: {} }] };
}
