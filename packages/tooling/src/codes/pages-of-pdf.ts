import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findTool } from '../browsers/browsers.mjs';
import { Refusal } from '../command-line/refusal.ts';

/** A sheet to take along has two or three; a whole dossier that was scanned has its code among the first. */
const MOST_PAGES = 30;

/** The pages of a PDF as PNGs, at this resolution. Throws a refusal where the machine has no poppler, or it cannot open the file. */
export function pagesOfPdf(path: string, dpi: number): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-pages-'));
  try {
    const words = ['-png', '-gray', '-r', String(dpi), '-l', String(MOST_PAGES), path, join(folder, 'page')];
    execFileSync(pdftoppm(), words, { stdio: ['ignore', 'ignore', 'ignore'] });
    const names = readdirSync(folder).sort();
    return names.map((name) => readFileSync(join(folder, name)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal(MISSING);
    throw new Refusal(`Không mở được tệp PDF "${path}": tệp hỏng hoặc có mật khẩu. Dùng ảnh chụp tờ giấy.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MISSING =
  'Máy này chưa có pdftoppm để mở PDF. Cài poppler (Debian, Ubuntu: apt-get install poppler-utils), hoặc đưa vào ảnh PNG, JPEG.';

/** It comes with pdftotext, and lies beside it. */
function pdftoppm(): string {
  const pdftotext = findTool('poppler');
  if (pdftotext === undefined) throw new Refusal(MISSING);
  return join(dirname(pdftotext), process.platform === 'win32' ? 'pdftoppm.exe' : 'pdftoppm');
}
