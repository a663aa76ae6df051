import type { Language } from '@dvc-kit/procedure';

/** A text as it begins a sentence or stands alone. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several of which one will do: "JPG, PNG hoặc PDF". */
export function eitherOf(texts: readonly string[], language: Language): string {
  const last = texts[texts.length - 1] ?? '';
  const others = texts.slice(0, -1).join(', ');
  return others === '' ? last : `${others} ${language === 'vi' ? 'hoặc' : 'or'} ${last}`;
}
