import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const code = /"(\d\.\d{6})"/g;
const lender = /"from": "([a-z0-9-]+)"/g;

/** Folders of the procedures that a text names, and of those that they, or the communes, lead to. */
export function procedureNames(schemas: string, text: string): Set<string> {
  const files = globSync('procedures/*/procedure.json', { cwd: schemas });
  const folders = files.map((file) => basename(dirname(file)));
  const byCode = new Map(folders.map((slug) => [codeOf(schemas, slug), slug]));
  const communes = globSync('communes/*.json', { cwd: schemas }).map((file) => read(schemas, file));
  const wanted = new Set(folders.filter((slug) => text.includes(`procedures/${slug}/`)));
  for (const commune of communes) addBearers(commune);
  for (const slug of wanted) {
    const { supersededBy, instead, partOf } = JSON.parse(read(schemas, `procedures/${slug}/procedure.json`));
    addBearers(JSON.stringify([supersededBy, instead, partOf]));
    for (const file of globSync(`procedures/${slug}/papers/*.json`, { cwd: schemas }))
      for (const [, name = ''] of read(schemas, file).matchAll(lender)) wanted.add(name);
  }
  return wanted;

  function addBearers(json: string): void {
    for (const [, one = ''] of json.matchAll(code)) {
      const bearer = byCode.get(one);
      if (bearer) wanted.add(bearer);
    }
  }
}

function codeOf(schemas: string, slug: string): string {
  return JSON.parse(read(schemas, `procedures/${slug}/procedure.json`)).code;
}

function read(schemas: string, file: string): string {
  return readFileSync(join(schemas, file), 'utf8');
}
