import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool of poppler or qpdf over a PDF and gives what it prints. `{pdf}` stands for the file. */
export function readPdf(bytes: Uint8Array, tool: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-paper-'));
  const file = join(folder, 'paper.pdf');
  try {
    writeFileSync(file, bytes);
    return execFileSync(
      tool,
      args.map((arg) => (arg === '{pdf}' ? file : arg)),
      { encoding: 'utf8' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text as one copies it out, white space and line breaks as single spaces. */
export function textOf(bytes: Uint8Array): string {
  return oneLine(readPdf(bytes, 'pdftotext', '{pdf}', '-'));
}

/** The text with the lines as they lie on the page. */
export function laidOutTextOf(bytes: Uint8Array): string {
  return oneLine(readPdf(bytes, 'pdftotext', '-layout', '{pdf}', '-'));
}

export function oneLine(text: string): string {
  return text.replace(/[\s\f]+/g, ' ').trim();
}
