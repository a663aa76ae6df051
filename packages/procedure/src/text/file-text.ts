import { isUtf8 } from 'node:buffer';
import type { Complaint } from '../json/complaint.ts';
import { encodingOfBytes } from './garbled-text.ts';

/** The text of a file, and what is wrong with its bytes. */
export interface FileText {
  /** As far as it could be read; without a byte order mark, for which a space stands. */
  readonly text: string;
  readonly complaints: readonly Complaint[];
  /** Whether it is what was written, so that it is worth a look at what it says. */
  readonly isRead: boolean;
}

/** Reads bytes as UTF-8, the encoding of JSON. What is none is told with the name of the encoding that it is. */
export function readText(bytes: Uint8Array): FileText {
  const wide = wideEncoding(bytes);
  if (wide) return readWide(bytes, wide);
  if (!isUtf8(bytes)) return readOther(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) return { text, complaints: [], isRead: true };
  // A space instead keeps all offsets as they are.
  return { text: ` ${text.slice(1)}`, complaints: [byteOrderMark], isRead: true };
}

const saveAsUtf8 =
  'Lưu lại tệp với bảng mã "UTF-8" (VS Code: bấm tên bảng mã ở góc dưới, "Save with Encoding"; Notepad: "Save as", mục "Encoding").';

const byteOrderMark: Complaint = {
  offset: 0,
  pointer: '',
  message: 'Tệp mở đầu bằng dấu BOM, một ký tự ẩn mà nhiều phần mềm đọc JSON không chấp nhận.',
  remedy: 'Lưu lại tệp với bảng mã "UTF-8" (không phải "UTF-8 with BOM").',
};

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32';

/** By the mark at the beginning, else by the zero bytes beside each letter. */
function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'utf-32';
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'utf-32';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : undefined;
}

function readWide(bytes: Uint8Array, encoding: Wide): FileText {
  const complaint: Complaint = {
    offset: 0,
    pointer: '',
    message: `Tệp được lưu bằng bảng mã ${encoding === 'utf-32' ? 'UTF-32' : 'UTF-16 (Notepad gọi là "Unicode")'}; JSON phải là UTF-8.`,
    remedy: saveAsUtf8,
  };
  if (encoding === 'utf-32') return { text: '', complaints: [complaint], isRead: false };
  return { text: new TextDecoder(encoding).decode(bytes), complaints: [complaint], isRead: true };
}

/** Bytes of an older encoding, or UTF-8 that was cut or spoilt somewhere. */
function readOther(bytes: Uint8Array): FileText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const spoilt = firstSpoilt(bytes);
  const western = new TextDecoder('windows-1252').decode(bytes);
  const encoding = isMostlyUtf8(text) ? undefined : encodingOfBytes(western);
  const byte = `0x${(bytes[spoilt] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const complaint: Complaint = {
    // Characters, not bytes: a tab of the editor's program counts them.
    offset: new TextDecoder('utf-8').decode(bytes.subarray(0, spoilt)).length,
    pointer: '',
    message: encoding
      ? `Tệp được lưu bằng bảng mã ${encoding.encoding.name}, không phải UTF-8; chữ "${encoding.word}" ở đây có lẽ là "${encoding.encoding.decode(encoding.word)}".`
      : `Byte ${byte} ở đây không thuộc bảng mã UTF-8, nên chữ quanh nó đã hỏng.`,
    remedy: encoding ? `${encoding.encoding.remedy}` : `Gõ lại chữ bị hỏng. ${saveAsUtf8}`,
  };
  return { text, complaints: [complaint], isRead: false };
}

/** Whether letters of two and three bytes outnumber what could not be read. */
function isMostlyUtf8(text: string): boolean {
  const read = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return read > (text.match(/\ufffd/g)?.length ?? 0);
}

/** Index of the first byte from which on the bytes are no UTF-8. */
function firstSpoilt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    if (!length || at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** How many bytes a character has by its first one; 0 when none begins so. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}
