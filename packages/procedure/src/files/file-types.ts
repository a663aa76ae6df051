interface TypeOfFile {
  /** As people call it. */
  readonly name: string;
  /** What an editor reads about it. */
  readonly meaning: string;
  /** The bytes that tell it. */
  readonly mark: readonly number[];
  /** How far into the file they may begin. */
  readonly within: number;
}

/** Every type of file that can stand for a paper, by media type. */
export const fileTypes = {
  'image/jpeg': { name: 'JPG', meaning: 'Ảnh JPEG.', mark: [0xff, 0xd8, 0xff], within: 0 },
  'image/png': {
    name: 'PNG',
    meaning: 'Ảnh PNG.',
    mark: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    within: 0,
  },
  // "%PDF-", after 1,024 bytes at most (ISO 32000-1, annex H, note 13).
  'application/pdf': { name: 'PDF', meaning: 'Tệp PDF.', mark: [0x25, 0x50, 0x44, 0x46, 0x2d], within: 1024 },
} as const satisfies Readonly<Record<string, TypeOfFile>>;

export type FileType = keyof typeof fileTypes;

/** How many of its first bytes tell the type of a file. */
export const BYTES_TO_TELL = 1024 + 5;

/** What a file is by its first bytes: its name and the type that a browser tells follow the ending only. */
export function fileTypeOf(bytes: Uint8Array): FileType | 'unknown' {
  const types = Object.keys(fileTypes) as FileType[];
  return types.find((type) => hasMark(bytes, fileTypes[type])) ?? 'unknown';
}

function hasMark(bytes: Uint8Array, { mark, within }: Pick<TypeOfFile, 'mark' | 'within'>): boolean {
  for (let start = 0; start <= within && start + mark.length <= bytes.length; start++)
    if (mark.every((byte, at) => bytes[start + at] === byte)) return true;
  return false;
}
