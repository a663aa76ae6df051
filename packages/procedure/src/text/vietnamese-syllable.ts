/** The five marks of tone, as they combine with a letter: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = [
  '(?:b|ch|d|đ|g|h|kh|l|m|n|nh|ng|ph|r|s|t|th|tr|v|x|c|p)?',
  // Before e, ê, i and y these stand for c, g and ng; "gi" is one sound before other vowels.
  'k|gh|ngh',
  'gi',
  'qu',
] as const;

/** What may follow the beginning of a syllable, without its tone. */
const rimes = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă[cmnpt]|ăng|â[cmnptuy]|âng',
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|ng|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
  'o(?:a|c|e|i|m|n|ng|o[cn]|ong|p|t)?|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)|oă[cmnt]|oăng|oe[nto]',
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t|y|ê|ơ)?|uô(?:c|i|m|n|ng|t)|uâ[nty]|uâng|uê(?:ch|n|nh)|uy(?:a|ch|nh|t|u|ên|êt)',
  'ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)',
].join('|');
const softRimes =
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|ng|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)|y';
const [plain, soft, gi, qu] = onsets;
const syllable = new RegExp(
  `^(?:${plain}(?:${rimes}|y)|(?:${soft})(?:${softRimes})|${gi}(?:${rimes}|n|m|êng|êc)?|` +
    `${qu}(?:a(?:c|ch|i|n|ng|nh|o|t|u|y)?|ă[cmnpt]|ăng|â[nty]|âng|e[not]?|ê(?:n|nh|ch|t)?|i(?:t|nh)?|ôc|ơ|y|y(?:nh|ch|t|n)|yên|yêt)|` +
    'y(?:ê[mntu]|êng)|(?:ch|k|l|m|s|t|v|h)y(?:nh|ch|t)?)$',
);

/**
 * Whether the word is built like a syllable of Vietnamese: a beginning, a vowel with at most one tone and an ending
 * that go together. It need not mean anything; words of other languages of the country need not be built so.
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.normalize('NFD');
  const tone = marked.match(tones) ?? [];
  if (tone.length > 1) return false;
  const base = marked.replace(tones, '').normalize('NFC').toLowerCase();
  if (!syllable.test(base)) return false;
  // A stop takes only the acute and the dot below.
  return !/(?:[cpt]|ch)$/.test(base) || /[\u0301\u0323]/.test(tone[0] ?? '\u0301');
}
