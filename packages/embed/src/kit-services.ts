import type { FormerUnits, Units } from '@dvc-kit/administrative-units';
import type { KitServices, PaperPort, Readers } from '@dvc-kit/elements';
import type { PaperModules } from '@dvc-kit/paper/browser';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { PlainLater, PlainProcedure, PlainRest } from '@dvc-kit/validation';
import { integrityOf, type KitFiles, loadBytes, loadData, loadModule } from './fetching/load.ts';

/** `code-reader.ts` and `heic-reader.ts`. */
interface ReaderModule<Kind extends keyof Readers> {
  open(files: KitFiles): Promise<Readers[Kind]>;
}

/** A file for the browsers alone that need it. */
const linkStyles = async (root: ShadowRoot, file: string, rules?: readonly string[]) =>
  (await loadModule<typeof import('./old-browsers/linked-styles.ts')>('linked-styles.js')).linkStyles(
    root,
    file,
    rules,
    await integrityOf(file),
  );

const loadPart = <Part>(name: string) => loadData<Part>(`procedures/${encodeURIComponent(name)}`);

/**
 * Where the elements of an embedded page get what they show: files in the folder of one version, each fetched when it is first
 * needed. What sends a dossier, where she chooses that, is a part of the elements. Parts of their own code they import themselves; the build has that go through `load.ts` too.
 */
export const kitServices: KitServices = {
  async loadProcedure(code, language, today) {
    const load = (name: string) =>
      loadData<PlainProcedure>(`procedures/${encodeURIComponent(name)}.${language}.json`);
    try {
      let procedure = await load(code);
      // The law changes on a day, whether or not anybody builds the kit anew.
      while (procedure.next && procedure.next.from <= today) procedure = await load(procedure.next.name);
      return procedure;
    } catch (fault) {
      if ((await loadContents()).procedures.includes(code)) throw fault;
      return null;
    }
  },

  loadRest: (name) => loadPart<PlainRest>(name),

  loadLater: (name) => loadPart<PlainLater>(name),

  async loadCommune(code) {
    if ((await loadContents()).communes.includes(code)) {
      return loadData<CommuneProfile>(`communes/${code}.json`);
    }
    const { units, knownCommune } = await loadPlaces();
    const commune = units.commune(code);
    return commune ? knownCommune(commune, loadData) : null;
  },

  loadUnits,

  loadFormerUnits: async () =>
    (await loadModule<{ formerUnits: FormerUnits }>('former-units.js')).formerUnits,

  loadReader: async <Kind extends keyof Readers>(kind: Kind) =>
    (await loadModule<ReaderModule<Kind>>(`${kind}-reader.js`)).open({ loadBytes, loadModule }),

  async loadPaper(slug): Promise<PaperPort> {
    const [{ openPaper }, papers, units] = await Promise.all([
      loadModule<typeof import('./papers/paper.ts')>('paper.js'),
      loadData<PaperModules>(`papers/${slug}.json`),
      loadUnits(),
    ]);
    return openPaper(papers, units, (root, rules) => linkStyles(root, 'paper.css', rules), {
      loadBytes,
      loadModule,
    });
  },

  linkStyles: (root) => linkStyles(root, 'form.css'),
};

/** What there is in the kit. A file of its own, since it grows with the country and is rarely asked. */
interface Contents {
  /** Codes of the procedures with a form. */
  readonly procedures: readonly string[];
  /** Codes of the communes with a profile. */
  readonly communes: readonly string[];
}

function loadContents(): Promise<Contents> {
  return loadData('contents.json');
}

const loadPlaces = () => loadModule<typeof import('./places/units.ts')>('units.js');

async function loadUnits(): Promise<Units> {
  return (await loadPlaces()).units;
}
