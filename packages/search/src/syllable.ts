const onset = '(?:ngh|nh|ng|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?';

/** What may follow the beginning of a syllable, without marks and with y as i. */
const rimes = [
  'a(?:ch|c|i|m|ng|nh|n|o|p|t|u)?',
  'e(?:ch|c|m|ng|nh|n|o|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u|e(?:c|m|ng|n|p|t|u))?',
  'o(?:a(?:ch|c|i|m|ng|nh|n|o|p|t)?|c|e(?:n|o|t)?|i|m|ng|n|p|t)?',
  'u(?:a(?:ng|n|t|i)?|c|e(?:ch|nh|n)?|i(?:a|ch|e(?:n|t)|nh|n|t|u)?|m|ng|n|o(?:c|i|m|ng|n|p|t|u)?|p|t|u)?',
].join('|');

const syllable = new RegExp(`^(?:${onset}(?:${rimes})|gi(?:n|m|eng|ec|et)?)$`);

/** Whether a word without marks, with y as i, is built like a syllable of Vietnamese. */
export function isPlainSyllable(plain: string): boolean {
  return syllable.test(plain);
}
