import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperModules } from '@dvc-kit/paper/browser';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { PlainLater, PlainProcedure, PlainRest, ProcedureModule } from '@dvc-kit/validation';
import { openDeclaration } from '@dvc-kit/validation/open-declaration';
import { openLater } from '@dvc-kit/validation/open-later';
import { openRest } from '@dvc-kit/validation/open-rest';

/** What dossiers are judged by. */
export interface Definitions {
  /** The procedure as its form is on the day (`YYYY-MM-DD`), or null where the kit has no form of this code. */
  procedure(code: string, language: 'vi' | 'en', day: string): Promise<ProcedureModule | null>;
  /** Its official forms, to be printed. */
  papers(slug: string): Promise<PaperModules>;
  /** A commune that this receiver serves, or null. */
  commune(code: string): CommuneProfile | null;
}

interface Contents {
  readonly procedures: readonly string[];
}

/**
 * Reads them from a folder of the published kit: the very files that the citizen's browser judges by, so that both give one
 * verdict, and no definition is compiled where strangers send to. Each is read when it is first needed, and kept. Throws where the
 * folder is no kit, or has no profile of a commune.
 */
export async function definitionsIn(kit: string, communes: readonly string[]): Promise<Definitions> {
  const data = async <Data>(...path: string[]): Promise<Data> =>
    JSON.parse(await readFile(join(kit, ...path), 'utf8'));
  const { procedures } = await data<Contents>('contents.json');
  const profiles = new Map<string, CommuneProfile>();
  for (const code of communes) profiles.set(code, await data<CommuneProfile>('communes', `${code}.json`));
  const opened = new Map<string, Promise<ProcedureModule>>();

  const open = async (name: string, language: string): Promise<ProcedureModule> => {
    const plain = await data<PlainProcedure>('procedures', `${name}.${language}.json`);
    const declaration = openDeclaration(plain);
    const whole =
      declaration.rest === undefined
        ? declaration
        : openRest(declaration, await data<PlainRest>('procedures', declaration.rest));
    const later =
      typeof plain.later === 'string' ? await data<PlainLater>('procedures', plain.later) : plain.later;
    return openLater(whole, later);
  };
  const named = (name: string, language: string): Promise<ProcedureModule> => {
    const key = `${name}.${language}`;
    const coming = opened.get(key) ?? open(name, language);
    opened.set(key, coming);
    // A file that could not be read may be there the next time.
    coming.catch(() => opened.delete(key));
    return coming;
  };

  return {
    async procedure(code, language, day) {
      // The name of a file is made of it: only what the kit itself lists.
      if (!procedures.includes(code)) return null;
      let module = await named(code, language);
      // The law changes on a day, whether or not anybody builds the kit anew.
      while (module.next && module.next.from <= day) module = await named(module.next.name, language);
      return module;
    },
    papers: (slug) => data<PaperModules>('papers', `${slug}.json`),
    commune: (code) => profiles.get(code) ?? null,
  };
}
