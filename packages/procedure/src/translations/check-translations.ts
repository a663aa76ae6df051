import { basename, dirname } from 'node:path/posix';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { insteadOf } from '../words/suggestion.ts';
import { checkSense } from './check-sense.ts';
import { languageName, languagesAt } from './read-translations.ts';
import { type TranslationState, translationState } from './translation-state.ts';
import type { WrittenText } from './written-texts.ts';

/** What is left untranslated in one folder, and which translations have lost their text. Both only warn. */
export function checkTranslations(folder: SchemaFolder, at: string): void {
  for (const language of languagesAt(folder, at)) {
    const state = translationState(folder, at, language);
    if (!state) continue;
    checkGone(folder, state, { at, language });
    checkMisplaced(folder, state);
    checkCopied(folder, state, language);
    checkMissing(folder, state, { at, language });
    checkSense(folder, state, { at, language });
  }
}

interface Place {
  readonly at: string;
  readonly language: string;
}

function checkGone(folder: SchemaFolder, { gone }: TranslationState, place: Place): void {
  // What is wrong there may be what took the text away.
  const hasErrors = folder.errorsIn(place.at).some(({ file }) => dirname(file).endsWith(place.at));
  for (const { entry, come } of gone) {
    // What is wrong with the new text is told there; mended, it may be the old one again.
    if (come && (come.text.trim() === '' || folder.hasProblemAt(come))) continue;
    if (come) {
      const { line } = folder.position(entry.at);
      folder.warning(entry.at, {
        message: `Chữ tiếng Việt của bản dịch này đã đổi:\n      trước: "${entry.vietnamese}"\n      nay:   "${come.text}" (${placeOf(folder, come)})\n      dịch:  "${entry.translated}"`,
        remedy: `Vẫn đúng thì chạy "${command(place)} --still-right ${line}"; không thì dịch lại: ở dòng này thay cả chữ tiếng Việt lẫn bản dịch.`,
      });
    } else if (!hasErrors)
      folder.warning(entry.at, {
        message: `Không còn chữ nào là "${entry.vietnamese}", nên bản dịch của nó không hiện ở đâu.`,
        remedy: 'Chữ đã bỏ hẳn thì xóa dòng này; còn định viết lại chữ đó thì cứ để.',
      });
  }
}

function checkMisplaced(folder: SchemaFolder, { misplaced }: TranslationState): void {
  for (const { entry, paths } of misplaced)
    folder.warning(entry.at, {
      message: `Bản dịch này dành cho chỗ "${entry.place}", nhưng chữ "${entry.vietnamese}" không đứng ở chỗ nào như vậy.`,
      remedy: paths.length > 0 ? () => insteadOf(entry.place ?? '', paths) : 'Chỗ ấy đã bỏ thì xóa dòng này.',
    });
}

/**
 * A letter with a Vietnamese mark. Without flag `u`, which makes the long s within that range match every s.
 */
const marked = /[ăâđêôơưà-ỹ]/i;

/** Several words with Vietnamese marks in them: a name or a code may be the same in every language. */
const isVietnamese = (text: string): boolean => /\s/.test(text.trim()) && marked.test(text);

/** What may be a Vietnamese word without marks: "in", "theo", "khai", but not "see", "form" or "state". */
const syllable = /^(?!.*(?:ee|oo))[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ch?|ng?|nh|m|p|t)?$/i;

/**
 * Whether the words outside of brackets and quotation marks, where the Vietnamese name may stand, are Vietnamese: most have marks, or half of
 * them and the others may be Vietnamese as well.
 */
function isInVietnamese(translated: string): boolean {
  const words = translated.replace(/\([^)]*\)|"[^"]*"|“[^”]*”/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter((word) => !marked.test(word));
  if (words.length <= 2) return false;
  return (
    others.length < words.length * 0.4 ||
    (others.length <= words.length / 2 && others.every((word) => syllable.test(word)))
  );
}

function checkCopied(folder: SchemaFolder, { entries }: TranslationState, language: string): void {
  // Other languages of Viet Nam are written with the same marks.
  for (const { vietnamese, translated, at } of entries)
    if (language === 'en' && translated.trim() !== vietnamese.trim() && isInVietnamese(translated))
      folder.warning(at, {
        message: 'Bản tiếng Anh này viết bằng tiếng Việt, nên trang tiếng Anh hiện tiếng Việt.',
        remedy:
          'Dịch sang tiếng Anh; tên riêng tiếng Việt thì để trong ngoặc. Chưa dịch thì để trống "" cho máy nhắc.',
      });
    else if (translated.trim() === vietnamese.trim() && isVietnamese(vietnamese))
      folder.warning(at, {
        message: `Bản ${languageName(language)} này chép nguyên chữ tiếng Việt, nên máy coi là đã dịch.`,
        remedy: 'Dịch chữ ấy; chưa dịch thì để trống "" cho máy nhắc.',
      });
}

function checkMissing(folder: SchemaFolder, state: TranslationState, place: Place): void {
  const told = new Set([
    ...state.gone.flatMap(({ come }) => come?.text ?? []),
    ...state.misplaced.map(({ entry }) => entry.vietnamese),
  ]);
  const missing = state.missing.filter(({ text }) => !told.has(text));
  if (missing.length === 0 || isMisnamed(folder, place)) return;
  const language = languageName(place.language);
  const blank = new Map(
    state.entries
      .filter(({ translated }) => translated.trim() === '')
      .map((entry) => [entry.vietnamese, entry]),
  );
  const lines = missing.map((one) => {
    const { line } = folder.position(blank.get(one.text)?.at ?? one);
    return `\n      ${basename(blank.has(one.text) ? state.file : one.file)}:${line}  "${shortened(one.text)}"`;
  });
  const isListed = missing.every(({ text }) => blank.has(text));
  folder.warning(
    { file: state.file, pointer: '' },
    {
      message: `Còn ${missing.length} chữ chưa có bản ${language}:${lines.join('')}`,
      remedy: isListed
        ? `Điền bản dịch vào cặp nháy còn trống ở các dòng ấy; chưa dịch thì trang ${language} hiện tiếng Việt.`
        : `Chạy "${command(place)}" để máy chép sẵn các chữ này vào ${basename(state.file)}, rồi điền bản dịch; chưa dịch thì trang ${language} hiện tiếng Việt.`,
    },
  );
}

/** Whether the file of this language is there under another code, `eng.json`, which is told as such. */
function isMisnamed(folder: SchemaFolder, { at, language }: Place): boolean {
  const names = folder.list(at, 'files').map((file) => basename(file, '.json'));
  return names.some(
    (name) => /^[a-z]{3}$/.test(name) && Intl.getCanonicalLocales(name)[0] === language && name !== language,
  );
}

function command({ at, language }: Place): string {
  const option = language === 'en' ? '' : ` --language ${language}`;
  return `npm run dvc -- translate ${basename(at)}${option}`;
}

function placeOf(folder: SchemaFolder, text: WrittenText): string {
  return `${basename(text.file)}:${folder.position(text).line}`;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
