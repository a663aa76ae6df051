import { basename } from 'node:path/posix';
import { insteadOfName } from '../../words/suggestion.ts';

/** Names that computers and editors give to copies: "x - Copy", "x (1)", "Copy of x", "Bản sao của x", "x.bak", "~$x". */
const copies =
  /[ _-]+copy\b|\(\d+\)|^copy of |bản sao|ban[ -]sao cua|conflicted copy|\.(?:bak|orig|old|tmp|swp|rej)$|~$|^~\$|^\.#/iu;

/** Whether a file or folder looks as if a program had copied it. */
export function isCopy(name: string): boolean {
  return copies.test(basename(name).normalize('NFC'));
}

/**
 * The way out for a file with a name that nobody reads. A name that is taken is never advised: following that would
 * overwrite what is right. `there` are the files beside it.
 */
export function insteadOfStray(name: string, known: readonly string[], there: readonly string[]): string {
  if (isCopy(name))
    return 'Có vẻ là bản sao do máy tạo ra: trong đó có gì còn cần thì chép sang tệp chính, rồi xóa tệp này.';
  const free = known.filter((one) => !there.includes(one));
  if (free.length === 0) return 'Các tệp của thủ tục đã đủ: cần gì trong đó thì chép sang, rồi xóa tệp này.';
  return insteadOfName(name, free, 'tệp');
}
