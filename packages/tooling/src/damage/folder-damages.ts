import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from './random.ts';

/** A kind of damage to the files of a folder; gives what was done, and the folder where it has another name now. */
type FolderDamage = (folder: string, random: Random) => { readonly did: string; readonly folder?: string };

/** What goes wrong when files are copied, renamed, moved or lost. */
export const folderDamages: Readonly<Record<string, FolderDamage>> = {
  'lose a file': (folder, random) => {
    const file = aFile(folder, random);
    rmSync(join(folder, file));
    return { did: file };
  },
  'rename a file': (folder, random) => {
    const file = aFile(folder, random);
    const name = renamed(basename(file, '.json'), random);
    renameSync(join(folder, file), join(folder, dirname(file), name));
    return { did: `${file} → ${name}` };
  },
  'copy a file': (folder, random) => {
    const file = aFile(folder, random);
    const name = renamed(basename(file, '.json'), random);
    copyFileSync(join(folder, file), join(folder, dirname(file), name));
    return { did: `${file} → ${name}` };
  },
  'put a file in the place of another': (folder, random) => {
    const [file, other] = [aFile(folder, random), aFile(folder, random)];
    const written = readFileSync(join(folder, file));
    copyFileSync(join(folder, other), join(folder, file));
    if (random.chance(0.5)) writeFileSync(join(folder, other), written);
    return { did: `${file} ← ${other}` };
  },
  'put a file elsewhere': (folder, random) => {
    const file = aFile(folder, random);
    const place = random.pick(['cases', 'papers', '.', 'anh', 'cases/cu']);
    mkdirSync(join(folder, place), { recursive: true });
    renameSync(join(folder, file), join(folder, place, basename(file)));
    return { did: `${file} → ${place}` };
  },
  'make a folder of a file': (folder, random) => {
    const file = aFile(folder, random);
    rmSync(join(folder, file));
    mkdirSync(join(folder, file));
    return { did: file };
  },
  'leave a file of another program': (folder, random) => {
    const place = random.pick(['.', 'cases']);
    const name = random.pick([
      '~$procedure.json',
      'Thumbs.db',
      '.DS_Store',
      'desktop.ini',
      'tờ khai.docx',
      'a.json',
      'en-US.json',
      'vi.json',
      'paper.json.bak',
    ]);
    writeFileSync(join(folder, place, name), random.pick(['', '{}', '{"a": 1}', '\0']));
    return { did: join(place, name) };
  },
  'rename the folder': (folder, random) => {
    const slug = basename(folder);
    const name = random.pick([
      `${slug} `,
      `${slug} (1)`,
      `${slug}-copy`,
      slug.toUpperCase(),
      slug.replaceAll('-', '_'),
      'Đăng ký',
      'a.b',
      '100%',
      'constructor',
      '__proto__',
    ]);
    const moved = join(dirname(folder), name);
    renameSync(folder, moved);
    return { did: name, folder: moved };
  },
};

function aFile(folder: string, random: Random): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return random.pick(files.filter((one) => one.endsWith('.json')).sort());
}

function renamed(name: string, random: Random): string {
  return random.pick([
    `${name}.JSON`,
    `${name}.json.txt`,
    `${name} - Copy.json`,
    `${name} (1).json`,
    `${name.toUpperCase()}.json`,
    `${name}s.json`,
    `${name}`,
    `tờ khai.json`,
    `.${name}.json`,
  ]);
}
