import type { FileRule, Language } from '@dvc-kit/procedure';
import { fileTypes } from '@dvc-kit/procedure/files/file-types';
import { counted } from './counted.ts';
import { eitherOf } from './sentence.ts';

/** A size in bytes in words of people: "820 KB", "1,5 MB". One MB is 1,048,576 bytes, as phones show it. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1024 * 1024) return counted(Math.max(1, Math.round(bytes / 1024)), 'KB');
  const amount = String(Math.round((bytes / 1024 / 1024) * 10) / 10);
  return counted(language === 'vi' ? amount.replace('.', ',') : amount, 'MB');
}

/** The kinds of file that are taken: "JPG, PNG hoặc PDF". */
export function fileKinds(types: FileRule['types'], language: Language): string {
  return eitherOf(
    types.map((type) => fileTypes[type].name),
    language,
  );
}
