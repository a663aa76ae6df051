import { dirname } from 'node:path';
import type { Random } from './hostile-values.ts';

interface Timed {
  /** Seconds since 1970. */
  readonly begun: number;
  readonly ended: number;
  readonly path: string;
}

/** A call that changes what is on the disk, or makes sure of it. */
export type DiskCall = Timed &
  (
    | { readonly call: 'create'; readonly isEmptied: boolean }
    | { readonly call: 'write'; readonly data: Buffer; readonly at: number | null }
    | { readonly call: 'truncate'; readonly length: number }
    | { readonly call: 'sync' }
    | { readonly call: 'rename'; readonly to: string }
    | { readonly call: 'remove' }
    | { readonly call: 'folder' }
  );

interface Change {
  readonly ended: number;
  apply(content: Content): void;
  /** As much of it as a disk may have written when it lost its power. */
  tear?(random: Random): Change;
}

/** A file, under whatever name; null for a folder. */
class Kept {
  readonly changes: Change[] = [];
  /** When what was done before the first was on the disk by the second. */
  readonly syncs: (readonly [begun: number, ended: number])[] = [];
}

/** A name that came or went. */
interface Naming {
  readonly ended: number;
  readonly path: string;
  /** Null: it is gone. */
  readonly kept: Kept | null;
}

/**
 * A disk that keeps no more than it promised: what was written is there once the file was synced, a name once its folder was. What was not is gone when the power
 * goes, or there in part: any of the writes, whole or torn at a sector; of the names in a folder those that came first.
 */
export class Disk {
  readonly #namings = new Map<string, Naming[]>();
  readonly #folders = new Map<string, Kept>();

  constructor(calls: readonly DiskCall[], deaf?: RegExp) {
    const names = new Map<string, Kept>();
    const ends = new Map<Kept, number>();
    const name = (path: string, kept: Kept | null, ended: number) => {
      if (kept) names.set(path, kept);
      else names.delete(path);
      const folder = dirname(path);
      this.#namings.set(folder, [...(this.#namings.get(folder) ?? []), { ended, path, kept }]);
    };
    for (const one of calls) {
      const { path, begun, ended } = one;
      const kept = names.get(path);
      switch (one.call) {
        case 'folder':
          this.#folders.set(path, new Kept());
          name(path, this.#folders.get(path)!, ended);
          break;
        case 'create':
          if (!kept) name(path, new Kept(), ended);
          else if (one.isEmptied) kept.changes.push(truncation(0, ended));
          break;
        case 'write': {
          if (!kept) break;
          const at = one.at ?? ends.get(kept) ?? 0;
          ends.set(kept, at + one.data.length);
          kept.changes.push(writing(one.data, at, ended));
          break;
        }
        case 'truncate':
          kept?.changes.push(truncation(one.length, ended));
          break;
        case 'sync':
          if (deaf?.test(path)) break;
          if (!this.#folders.has(path) && !kept) this.#folders.set(path, new Kept());
          (this.#folders.get(path) ?? kept)!.syncs.push([begun, ended]);
          break;
        case 'rename':
          if (!kept) break;
          name(path, null, ended);
          name(one.to, kept, ended);
          break;
        case 'remove':
          name(path, null, ended);
      }
    }
  }

  /** What is left when the power goes: content by path, null for a folder. */
  after(moment: number, random: Random): Map<string, Buffer | null> {
    const left = new Map<string, Buffer | null>();
    for (const [folder, namings] of this.#namings) {
      const sure = promised(this.#folders.get(folder), moment);
      const done = namings.filter(({ ended }) => ended < moment);
      const certain = done.filter(({ ended }) => ended <= sure).length;
      const reached = certain + Math.floor(random() * (done.length - certain + 1));
      for (const { path, kept } of done.slice(0, reached)) {
        if (!kept) left.delete(path);
        else left.set(path, this.#folders.has(path) ? null : contentOf(kept, moment, random));
      }
    }
    return left;
  }
}

/** Up to when everything that was done is on the disk at the moment. */
function promised(kept: Kept | undefined, moment: number): number {
  return Math.max(0, ...(kept?.syncs ?? []).filter(([, ended]) => ended < moment).map(([begun]) => begun));
}

function contentOf(kept: Kept, moment: number, random: Random): Buffer {
  const sure = promised(kept, moment);
  const content = new Content();
  for (const change of kept.changes) {
    if (change.ended <= sure) change.apply(content);
    else if (change.ended < moment && random() < 0.5)
      (random() < 0.3 && change.tear ? change.tear(random) : change).apply(content);
  }
  return content.bytes();
}

/** Bytes that grow. */
class Content {
  #bytes = Buffer.alloc(4096);
  #length = 0;

  write(data: Buffer, at: number): void {
    const needed = at + data.length;
    if (needed > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * needed);
    data.copy(this.#bytes, at);
    this.#length = Math.max(this.#length, needed);
  }

  cut(length: number): void {
    if (length > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * length);
    // What is beyond the end is nothing, also when it grows again.
    this.#bytes.fill(0, Math.min(length, this.#length));
    this.#length = length;
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** In bytes: what a disk writes at once. */
const SECTOR = 512;

function writing(data: Buffer, at: number, ended: number): Change {
  return {
    ended,
    apply: (content) => content.write(data, at),
    tear: (random) =>
      writing(data.subarray(0, Math.floor((random() * data.length) / SECTOR) * SECTOR), at, ended),
  };
}

function truncation(length: number, ended: number): Change {
  return { ended, apply: (content) => content.cut(length) };
}
