import { byteEncodings, misreadUtf8, type OldEncoding, oldEncodings } from './old-encodings.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** A text that is written in an old encoding, or was spoilt on its way. */
export interface Garbled {
  readonly encoding: OldEncoding;
  /** The first word that shows it, as written. */
  readonly word: string;
  /** What the text probably was. */
  readonly meant: string;
}

/** What speaks for an encoding in a text, and how many words speak against it. */
interface Evidence {
  readonly encoding: OldEncoding;
  readonly words: readonly string[];
  readonly against: number;
}

/**
 * In which old encoding each of the texts of a file is; undefined for a text that is right. Evidence are words that are
 * no Vietnamese as they stand and become Vietnamese syllables when they are decoded. They must outnumber the words of
 * the text that speak against it, and be two in the file unless no name is written so: names from other languages
 * pass. What many words of the file are in is believed of mixed texts too.
 */
export function garbledTexts(
  texts: readonly string[],
  encodings: readonly OldEncoding[] = oldEncodings,
): (Garbled | undefined)[] {
  const evidence = texts.map((text) => evidenceIn(text, encodings));
  const seen = new Map(encodings.map((one) => [one, new Set<string>()]));
  for (const { encoding, words, against } of evidence.flat())
    if (words.length > against) for (const one of words) seen.get(encoding)?.add(one);
  const total = ({ encoding }: Evidence) => seen.get(encoding)?.size ?? 0;
  return evidence.map((all, index) => {
    const [best] = all
      .filter(
        (one) =>
          total(one) >= believedFrom ||
          (one.words.length > one.against && (total(one) > 1 || one.words.some(isNoName))),
      )
      .sort((a, b) => b.words.length - a.words.length || total(b) - total(a) || a.against - b.against);
    const [first] = best?.words ?? [];
    const text = texts[index] ?? '';
    // Decomposed, and nothing else.
    const isWhole = best && decodedText(text, best.encoding) === text.normalize('NFC');
    return best && first !== undefined && !isWhole
      ? { encoding: best.encoding, word: first, meant: decodedText(texts[index] ?? '', best.encoding) }
      : undefined;
  });
}

/** From so many different words on, a file is taken to be in an encoding, whatever else stands in it. */
const believedFrom = 4;

/** Whether no name is written so: with one letter of the alphabet that only stands oddly, as in the Khmer `Neáng`. */
function isNoName(written: string): boolean {
  return written.length > 2 && !/^\p{Lu}[a-z]*[àáâãèéêìíòóôõùúý][a-z]*$/u.test(written);
}

/** The same for bytes that are no UTF-8, shown as a Western program would show them. */
export function encodingOfBytes(text: string): Garbled | undefined {
  return garbledTexts([text], byteEncodings)[0];
}

function evidenceIn(text: string, encodings: readonly OldEncoding[]): Evidence[] {
  if (isAscii(text)) return [];
  const suspects = (text.match(word) ?? []).filter(
    (one) => !isAscii(one) && (!isSound(one) || threeBytesRead.test(one)),
  );
  if (suspects.length === 0) return [];
  return encodings
    .map((encoding) => {
      const words = suspects.filter((one) => isMeant(one, encoding));
      const against = suspects.filter((one) => !words.includes(one) && encoding.decode(one) !== one);
      return { encoding, words, against: against.length };
    })
    .filter(({ words }) => words.length > 0);
}

/** Words end where ASCII has a space or a sign; a spoilt letter may look like any other sign. */
const word = /[^\0-/:-@[-`{-\x7f]+/g;

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Whether a word that is no Vietnamese becomes Vietnamese when it is decoded. */
function isMeant(written: string, encoding: OldEncoding): boolean {
  const decoded = encoding.decode(written);
  if (decoded === written) return false;
  if (encoding === misreadUtf8) return allVietnamese.test(decoded);
  return !isSound(written) && vietnamese.test(decoded) && (isSound(decoded) || abbreviation.test(decoded));
}

/** The text as it was meant; in a garbled one, words count too that could be read either way. */
function decodedText(text: string, encoding: OldEncoding): string {
  return text.replace(word, (written) => {
    const decoded = encoding.decode(written);
    const isName = /[a-z]/i.test(written) && !isSound(written);
    return isSound(decoded) || (allVietnamese.test(decoded) && (isName || isMeant(written, encoding)))
      ? decoded
      : written;
  });
}

/** A syllable, perhaps in quotation marks or behind a dash. */
function isSound(written: string): boolean {
  const known = sound.get(written);
  if (known !== undefined) return known;
  const found = isVietnameseSyllable(written.replace(/^[“”‘’«»–—…•☐☒→]+|[“”‘’«»–—…•]+$/g, ''));
  if (sound.size >= mostRemembered) sound.clear();
  sound.set(written, found);
  return found;
}

/** Texts are made of the same few thousand syllables, looked at in every one. */
const sound = new Map<string, boolean>();
const mostRemembered = 20_000;

/** Letters of three bytes, and quotation marks, as a Western program shows their bytes: no chance even in a sound word. */
const threeBytesRead = /á[º»]|â€/;
/** "NĐ", "QĐ", "HĐND" */
const abbreviation = /^[B-DF-HJ-NP-TV-XZĐ]{2,}$/;

/** What a right reading brings forth: letters of the languages of the country, or signs of good typesetting. */
const letters = 'À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĔĕĨĩĬĭŎŏŨũŬŭƀƠơƯưɃẠ-ỹ\\u0300-\\u0323–—‘’“”…•→☐☒';
const vietnamese = new RegExp(`[${letters}]`);
const allVietnamese = new RegExp(`^[\\0-\\x7f${letters}]*$`);
