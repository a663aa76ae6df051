import type { DossierFile } from '@dvc-kit/dossier';
import type { FileRule } from '@dvc-kit/procedure';
import { fileFault } from '@dvc-kit/procedure/files/file-fault';
import type { Issue, ProcedureModule } from '@dvc-kit/validation';
import type { Limits } from '../settings.ts';

/** What files belong to that were added and stand for no paper of the dossier: no paper of a procedure is called so. */
export const ADDED = '+';

/** What may be added to a dossier. */
export interface SupplementRules {
  /** For papers of the dossier, by their own rules. */
  readonly papers: readonly SupplementPaper[];
  /** For anything else that the office asked for: as widely as the procedure takes files at all. */
  readonly other: FileRule;
}

export interface SupplementPaper extends FileRule {
  /** In the dossier. */
  readonly id: string;
  readonly name: string;
}

interface Added {
  /** Id of a paper, or `ADDED`. */
  readonly attachment: string;
  readonly size: number;
  readonly type: string;
}

/** By the procedure as it is now; where there is none any more all that a session may bring. */
export function supplementRules(
  { attachments }: Pick<DossierFile, 'attachments'>,
  module: Pick<ProcedureModule, 'attachments'> | null,
  { file, filesOfSession }: Pick<Limits, 'file' | 'filesOfSession'>,
): SupplementRules {
  const within = ({ types, maxBytes, maxFiles }: FileRule): FileRule => ({
    types,
    maxBytes: Math.min(maxBytes, file),
    maxFiles: Math.min(maxFiles, filesOfSession),
  });
  const rules = new Map(
    (module?.attachments ?? []).flatMap(({ id, files }) => (files ? [[id, within(files)] as const] : [])),
  );
  const papers = attachments.flatMap(({ id, name }) => {
    const rule = rules.get(id);
    return rule ? [{ id, name, ...rule }] : [];
  });
  return {
    papers,
    other: widest([...rules.values()]) ?? { types: ALL, maxBytes: file, maxFiles: filesOfSession },
  };
}

/** What a receiver can look at. */
const ALL: FileRule['types'] = ['image/jpeg', 'image/png', 'application/pdf'];

function widest(rules: readonly FileRule[]): FileRule | null {
  if (rules.length === 0) return null;
  return {
    types: ALL.filter((type) => rules.some(({ types }) => types.includes(type))),
    maxBytes: Math.max(...rules.map(({ maxBytes }) => maxBytes)),
    maxFiles: Math.max(...rules.map(({ maxFiles }) => maxFiles)),
  };
}

/** What is wrong with files by the rules, at their places in the list; nothing where all may be added. */
export function wrongAdded(files: readonly Added[], { papers, other }: SupplementRules): Issue[] {
  const before = new Map<string, number>();
  return files.flatMap(({ attachment, size, type }, index): Issue[] => {
    const rule = attachment === ADDED ? other : papers.find(({ id }) => id === attachment);
    if (!rule) return [{ path: `files.${index}.attachment`, keyword: 'enum', params: {} }];
    const count = before.get(attachment) ?? 0;
    before.set(attachment, count + 1);
    switch (fileFault({ size, type }, rule, count)) {
      case 'wrong-type':
        return [{ path: `files.${index}.type`, keyword: 'enum', params: { allowed: rule.types } }];
      case 'too-big':
        return [{ path: `files.${index}.size`, keyword: 'maximum', params: { limit: rule.maxBytes } }];
      case 'too-many':
        return [{ path: 'files', keyword: 'maxItems', params: { limit: rule.maxFiles } }];
      default:
        // None is empty: it would not have arrived.
        return [];
    }
  });
}
