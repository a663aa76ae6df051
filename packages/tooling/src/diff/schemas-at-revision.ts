import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../command-line/refusal.ts';

/** A revision that git knows. */
export interface Revision {
  /** As the editor wrote it: a tag, a branch, `HEAD~1`. */
  readonly name: string;
  readonly commit: string;
  /** Of the commit, ISO 8601. */
  readonly date: string;
}

/** The revision, or a refusal when there is none of that name, or no git around the folder. */
export function findRevision(schemas: string, name: string): Revision {
  const found = git(schemas, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (found.status === 0) {
    const commit = found.stdout.toString().trim();
    const date = git(schemas, ['show', '--no-patch', '--format=%cI', commit]).stdout.toString().trim();
    return { name, commit, date };
  }
  if (git(schemas, ['rev-parse', '--git-dir']).status !== 0)
    throw new Refusal(
      `Thư mục ${schemas} không nằm trong kho git nào, nên không có bản cũ để so.\nDùng lệnh này trong thư mục đã tải về bằng "git clone".`,
    );
  throw new Refusal(
    `Trong git không có phiên bản nào tên "${name}".\nViết một nhãn, một nhánh hoặc một mã, ví dụ HEAD~1; xem các mã bằng lệnh "git log --oneline".`,
  );
}

/** Runs `use` with a folder that holds `schemas` as it was committed then, and takes the folder away again. */
export function withRevision<T>(schemas: string, revision: Revision, use: (root: string) => T): T {
  const home = mkdtempSync(join(tmpdir(), 'dvc-diff-'));
  const root = join(home, 'schemas');
  try {
    writeRevision(schemas, revision, root);
    return use(root);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Writes `schemas` as it was committed then into the folder `root`. */
export function writeRevision(schemas: string, { commit }: Revision, root: string): void {
  mkdirSync(root, { recursive: true });
  for (const { name, content } of filesAt(schemas, commit)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** Files below the folder at a commit, named from the folder. */
function filesAt(schemas: string, commit: string): { name: string; content: Buffer }[] {
  // Names are given from the folder that git is called in.
  const tree = git(schemas, ['ls-tree', '-r', '-z', commit, '.']).stdout.toString();
  const blobs = tree.split('\0').flatMap((line) => {
    const [, kind, id, name] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return kind === 'blob' && id && name ? [{ id, name }] : [];
  });
  const { stdout } = git(schemas, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return blobs.map(({ name }) => {
    const end = stdout.indexOf('\n', at);
    const size = Number(stdout.toString('utf8', at, end).split(' ').at(-1));
    const content = stdout.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { name, content };
  });
}

const mostBytes = 1024 ** 3;

function git(folder: string, args: readonly string[], input = '') {
  return spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: mostBytes });
}
