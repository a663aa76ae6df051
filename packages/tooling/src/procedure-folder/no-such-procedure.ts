import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest, slugOf } from '@dvc-kit/procedure';

const mostShown = 5;

/**
 * What an editor reads who named a procedure that is not there, with the folders that she most likely meant: she may
 * have mistyped it, or written its name or code. `schemas` is the folder that holds `procedures`; `others` are names
 * beside those of procedures that would do too.
 */
export function noSuchProcedure(wanted: string, schemas: string, others: readonly string[] = []): string {
  const folder = join(schemas, 'procedures');
  const slugs = existsSync(folder) ? readdirSync(folder) : [];
  const meant = meantBy(wanted, [...others, ...slugs], (slug) => codeOf(join(folder, slug)));
  const shown = meant.slice(0, mostShown).map((slug) => `"${slug}"`);
  const way =
    shown.length > 0
      ? `Có phải ý bạn là ${shown.join(', ')}?`
      : 'Tên thủ tục là tên thư mục của nó trong schemas/procedures, ví dụ "dang-ky-khai-sinh".';
  return `Không có thủ tục "${wanted}". ${way}`;
}

function meantBy(wanted: string, slugs: readonly string[], codeOfSlug: (slug: string) => unknown): string[] {
  if (/^\d\.\d{6}$/.test(wanted)) return slugs.filter((slug) => codeOfSlug(slug) === wanted);
  const slug = slugOf(wanted);
  const near = closest(slug, slugs);
  if (near !== undefined) return [near];
  const words = slug.split('-').filter((word) => word.length > 1);
  const shared = (one: string) => words.filter((word) => one.split('-').includes(word)).length;
  const best = Math.max(0, ...slugs.map(shared));
  return best > words.length / 2 ? slugs.filter((one) => shared(one) === best) : [];
}

/** The folder of the procedure with this code; undefined where there is none. */
export function slugOfCode(code: string, schemas: string): string | undefined {
  const folder = join(schemas, 'procedures');
  return readdirSync(folder).find((slug) => codeOf(join(folder, slug)) === code);
}

function codeOf(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'procedure.json'), 'utf8')).code;
  } catch {
    // One that cannot be read is not offered; check tells what is wrong with it.
    return undefined;
  }
}
