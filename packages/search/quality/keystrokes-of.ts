/** Keys of a mark: the tones, then what stands on a letter, by combining character. */
const telex: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const vni: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

/**
 * What is in the box when somebody types a text with the input method off: Telex and VNI, each with the tone behind its
 * vowel, at the end of the word, and with all marks at the end. Nothing where the text has no mark.
 */
export function withKeystrokes(text: string): string[] {
  const all = [
    byWord(text, telexWord),
    byWord(text, telexToneLast),
    byWord(text, telexAllLast),
    byWord(text, vniWord),
    byWord(text, vniToneLast),
    byWord(text, vniAllLast),
  ];
  return [...new Set(all)].filter((typed) => typed !== text.normalize('NFC').toLowerCase());
}

function byWord(text: string, keys: (word: string) => string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(' ')
    .map((word) => keys(word.normalize('NFD')))
    .join(' ');
}

const marks = /[\u0300-\u036f]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function telexWord(word: string): string {
  return word
    .replace(/(.)\u0302/g, '$1$1')
    .replace(/(.)([\u0300\u0301\u0303\u0309\u0323])\u0302/g, '$1$1$2')
    .replace(/[\u031b\u0306]/g, 'w')
    .replace(/đ/g, 'dd')
    .replace(tones, (tone) => telex[tone] ?? '');
}

function telexToneLast(word: string): string {
  return telexWord(word.replace(tones, '')) + (word.match(tones) ?? []).map((tone) => telex[tone]).join('');
}

function telexAllLast(word: string): string {
  const letters = word.replace(marks, '');
  const plain = letters.replace(/đ/g, 'd') + (letters.includes('đ') ? 'd' : '');
  const hats = [...word.matchAll(/(.)[\u0300\u0301\u0303\u0309\u0323]?\u0302/g)].map(([, letter]) => letter);
  const horn = /[\u031b\u0306]/.test(word) ? 'w' : '';
  return plain + hats.join('') + horn + (word.match(tones) ?? []).map((tone) => telex[tone]).join('');
}

function vniWord(word: string): string {
  return word.replace(/đ/g, 'd9').replace(marks, (mark) => vni[mark] ?? '');
}

function vniToneLast(word: string): string {
  return vniWord(word.replace(tones, '')) + (word.match(tones) ?? []).map((tone) => vni[tone]).join('');
}

function vniAllLast(word: string): string {
  return (
    word.replace(marks, '').replace(/đ/g, 'd') +
    [...(word.includes('đ') ? '9' : ''), ...(word.match(marks) ?? []).map((mark) => vni[mark])].join('')
  );
}
