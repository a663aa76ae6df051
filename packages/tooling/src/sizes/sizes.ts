/** `npm run sizes`: what the built site weighs, against its budgets. Fails past a budget. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Budget, budgets } from './budgets.ts';

/** One budget, weighed. */
export interface Weight {
  readonly name: string;
  readonly limit: number;
  /** In bytes after gzip -9. */
  readonly bytes: number;
  /** How many of them are definitions, which grow with what an editor writes. */
  readonly definitions: number;
  /** Why it does not hold; undefined when it does. */
  readonly fault?: string;
}

/** Weighs what a budget names in a folder. A file that is not there is a fault: an empty folder would hold any budget. */
export function weigh(folder: string, budget: Budget): Weight {
  const { files, missing } = filesOf(folder, budget);
  const bytes = bytesOf(folder, files);
  const definitions = bytesOf(
    folder,
    files.filter((file) => /(^|[\\/])(procedures|papers)[\\/]/.test(file)),
  );
  const { name, limit } = budget;
  const weight = { name, limit, bytes, definitions };
  if (missing.length) return { ...weight, fault: `not found: ${missing.join(', ')}` };
  return bytes > limit ? { ...weight, fault: `${bytes - limit} bytes too many` } : weight;
}

const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);

function filesOf(folder: string, { files: patterns = [], scripts = [], page }: Budget) {
  const found = (pattern: string) => globSync(pattern, { cwd: folder });
  const missing = [...patterns, ...scripts].filter((pattern) => !found(pattern).length);
  const whole = scripts.flatMap(found).flatMap((file) => [file, ...importsOf(folder, file)]);
  const named = page ? resourcesOf(folder, page) : [];
  const there = named.filter((file) => existsSync(join(folder, file)));
  const files = [...new Set([...patterns.flatMap(found), ...whole, ...there])];
  return { files, missing: [...missing, ...named.filter((file) => !there.includes(file))] };
}

/** The scripts that a built script imports before it runs, and those that they import. */
function importsOf(folder: string, file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  const urls = [...code.matchAll(/\b(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g)].map(([, url]) => url ?? '');
  const files = urls
    .map((url) => posix.join(dirname(file), url))
    .filter((path) => existsSync(join(folder, path)));
  return files.flatMap((one) => [one, ...importsOf(folder, one)]);
}

/** A page and what it loads from the same site, as far as its markup and its style sheets say. */
function resourcesOf(folder: string, page: string): string[] {
  if (!existsSync(join(folder, page))) return [page];
  const html = readFileSync(join(folder, page), 'utf8');
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="?(stylesheet|icon|modulepreload|preload)/.test(tag));
  const tags = [...html.matchAll(/<(?:script|img|source)\b[^>]*>/g)].map(([tag]) => tag);
  const urls = [...links, ...tags].flatMap((tag) =>
    [...tag.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, url]) => url ?? ''),
  );
  const named = urls.map((url) => localPath(page, url)).filter((file) => file !== undefined);
  const fonts = named.filter((file) => file.endsWith('.css')).flatMap((file) => urlsInStyles(folder, file));
  return [...new Set([page, ...named, ...fonts])];
}

function urlsInStyles(folder: string, file: string): string[] {
  if (!existsSync(join(folder, file))) return [];
  const styles = readFileSync(join(folder, file), 'utf8');
  const urls = [...styles.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? '');
  return urls.map((url) => localPath(file, url)).filter((path) => path !== undefined);
}

function localPath(from: string, url: string): string | undefined {
  if (/^([a-z]+:|\/\/|#)/i.test(url)) return undefined;
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(dirname(from), path);
}

/** The weights as lines of a table. */
export function table(weights: readonly Weight[]): string {
  const line = ({ name, bytes, definitions, limit, fault }: Weight) =>
    `${fault ? 'FAILED' : 'ok    '} ${String(bytes).padStart(8)} of ${String(limit).padStart(8)}  ${name}${fault ? `: ${fault}${forEditors(definitions)}` : ''}`;
  return weights.map(line).join('\n');
}

/** What an editor reads whose change of a definition alone went past a budget. */
function forEditors(definitions: number): string {
  if (definitions === 0) return '';
  return `
       Trong đó ${definitions} byte là nội dung tờ khai. Nếu chỉ sửa dữ liệu trong schemas/ thì không có lỗi nào trong mã: tờ khai dài thêm nên
       người dân tải lâu hơn. Rút gọn chữ vừa thêm; không rút được thì nhờ kỹ sư nâng mức này trong packages/tooling/src/sizes/budgets.ts.`;
}

if (import.meta.main) {
  const weights = budgets.map((budget) =>
    weigh(fileURLToPath(new URL('../../../../site/dist/', import.meta.url)), budget),
  );
  console.log(`Bytes after gzip -9\n${table(weights)}`);
  process.exitCode = weights.some(({ fault }) => fault) ? 1 : 0;
}
