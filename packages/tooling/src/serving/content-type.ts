import { lookup } from 'mrmime';

/** The Content-Type for a file, by its name or ending. Text of this project is always UTF-8, and says so. */
export function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
