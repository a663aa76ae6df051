export type FileType = 'image/jpeg' | 'image/png' | 'application/pdf' | 'unknown';

/** How far into a file a PDF's mark may stand (ISO 32000-1, annex H, note 13). */
const PDF_MARK_WITHIN = 1024;

/** What a file is by its first bytes: its name and the type that the browser tells follow the ending only. */
export async function fileType(file: Blob): Promise<FileType> {
  return typeOfBytes(new Uint8Array(await file.slice(0, PDF_MARK_WITHIN).arrayBuffer()));
}

export function typeOfBytes(bytes: Uint8Array): FileType {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  return String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-')
    ? 'application/pdf'
    : 'unknown';
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);
