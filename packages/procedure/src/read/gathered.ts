import { basename, dirname } from 'node:path/posix';
import { grouped } from '../outline/grouped.ts';
import type { Problem } from '../shapes/procedure.ts';

/** Beyond so many of one kind in a file, the way out of each further one is not looked for. */
export const mostAlike = 20;

/** A file with more problems than these was written for something else, or by a program: each kind is told once. */
const mostInFile = 40;

/** So many of one kind are told one by one all the same. */
const few = 3;

const placesShown = 5;

/**
 * The problems as an editor can take them in: what a file, or the cases of a procedure together, have many times over is told
 * at the first place, with how many more there are and where the next ones stand. `problems` come by file and place.
 */
export function gathered(problems: readonly Problem[]): Problem[] {
  // Nothing is there often enough.
  if (problems.length <= few) return [...problems];
  const byFile = grouped(problems, ({ file }) => togetherWith(file));
  const isCrowded = (file: string) => (byFile.get(togetherWith(file))?.length ?? 0) > mostInFile;
  const alike = grouped(problems, kindOf);
  return problems.flatMap((one) => {
    const all = alike.get(kindOf(one)) ?? [];
    const isMany = all.length > (isCrowded(one.file) ? few : mostAlike);
    if (!isMany) return [one];
    // One of those whose way out was looked for.
    const told = all.find(({ remedy }) => remedy !== '') ?? all[0];
    return one === told ? [withOthers(one, all)] : [];
  });
}

/** What a sentence says, whatever it is said of: names and numbers are left out. */
export function kindOf({ severity, file, message }: Pick<Problem, 'severity' | 'file' | 'message'>): string {
  const said = message.replace(/"(?:[^"\\]|\\.)*"|\S+\.json/g, '""').replace(/\d[\d.,]*/g, '0');
  return `${severity} ${togetherWith(file)} ${said}`;
}

/** Cases are many files that go wrong together. */
function togetherWith(file: string): string {
  return file.includes('/cases/') ? dirname(file) : file;
}

function withOthers(one: Problem, all: readonly Problem[]): Problem {
  const places = [...new Set(all.map(placeOf))].filter((place) => place !== placeOf(one));
  const isOneFile = all.every(({ file }) => file === one.file);
  const shown = places.slice(0, placesShown).map((place) => (isOneFile ? place.replace(/^.*:/, '') : place));
  const end = places.length > shown.length ? ', …' : '.';
  const where = shown.length > 0 ? `: ${isOneFile ? 'dòng ' : ''}${shown.join(', ')}${end}` : '.';
  const others = all.length - 1;
  const count = others.toLocaleString('vi-VN');
  return {
    ...one,
    message: `${one.message} ${isOneFile ? 'Trong tệp còn' : 'Trong các tệp ở đây còn'} ${count} chỗ như vậy${where}`,
    others,
  };
}

function placeOf({ file, line }: Problem): string {
  return `${basename(file)}:${line ?? 1}`;
}
