import { execFileSync } from 'node:child_process';
import { requireTool } from '@dvc-kit/tooling/browsers';
import { until } from './browser.ts';
import type { Page } from './page.ts';

/** A file that the page offers for saving. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Remembering {
  blobsByAddress?: Map<string, Blob>;
}

/** From here on the page remembers the files it makes addresses for. To be called before they are made. */
export async function rememberFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    (window as Remembering).blobsByAddress = blobs;
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = original(blob);
      blobs.set(address, blob);
      return address;
    };
  });
}

/** The file behind the download link that has the focus, once there is one. */
export async function fileInFocus(page: Page): Promise<SavedFile> {
  const { name, type, base64 } = await until(page, readFocusedFile);
  return { name, type, bytes: Buffer.from(base64, 'base64') };
}

/** Runs in the page. */
async function readFocusedFile() {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLAnchorElement)) return null;
  const blob = (window as Remembering).blobsByAddress?.get(element.href);
  if (!blob) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: element.download, type: blob.type, base64: btoa(binary) };
}

/** The text of a PDF in NFC, white space as single spaces. */
export function textOfPdf({ bytes }: Pick<SavedFile, 'bytes'>): string {
  const text = execFileSync(requireTool('poppler'), ['-layout', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
  });
  return text.replace(/\s+/g, ' ');
}
