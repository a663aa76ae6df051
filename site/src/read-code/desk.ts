/** The page that reads the code of a declaration. Everything is fetched when it opens; nothing is ever sent. */
import { units } from '@dvc-kit/administrative-units/current';
import { type CodeReader, closeCamera, loadLanguage, openCamera, speak } from '@dvc-kit/elements/reading';
import type { Language } from '../language/language.ts';
import { codeBeforeCamera, codeOnPhoto } from './find-code.ts';
import { type CodeData, type ReadDeclaration, readDeclaration } from './read-declaration.ts';
import { saveDraft, saveJson } from './save.ts';
import { showDeclaration } from './show.ts';
import type { ReadCodeWords } from './words.ts';

export async function start(root: HTMLElement, language: Language): Promise<void> {
  const words: ReadCodeWords = JSON.parse(root.dataset.words ?? '{}');
  const [data, strong, translate] = await Promise.all([
    dataOf(root.dataset.codes!),
    // Without it the plain reader reads what is large and clear.
    strongReader().catch(() => null),
    loadLanguage(language),
  ]);
  speak(translate);
  new ReadCodePage(root, words, data, strong).tell(strong ? words.ready : words.readyPlain);
}

async function dataOf(address: string): Promise<CodeData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`site: ${address} answered ${answer.status}`);
  return answer.json();
}

/** That of the kit, with what it runs on. */
async function strongReader(): Promise<CodeReader> {
  const { version } = await (await fetch('/kit/latest.json')).json();
  const folder = new URL(`/kit/v${version}/`, location.href).href;
  const { open } = await import(/* @vite-ignore */ `${folder}code-reader.js`);
  const loadBytes = async (path: string) => new Uint8Array(await (await fetch(folder + path)).arrayBuffer());
  return open({ loadBytes });
}

class ReadCodePage {
  readonly #root: HTMLElement;
  readonly #words: ReadCodeWords;
  readonly #data: CodeData;
  readonly #strong: CodeReader | null;
  #stream: MediaStream | null = null;
  #stop = new AbortController();
  #read: ReadDeclaration | null = null;

  constructor(root: HTMLElement, words: ReadCodeWords, data: CodeData, strong: CodeReader | null) {
    this.#root = root;
    this.#words = words;
    this.#data = data;
    this.#strong = strong;
    const pressed = (name: string, act: () => void) => this.#part(name).addEventListener('click', act);
    pressed('camera', () => this.#look());
    pressed('stop', () => this.#rest());
    pressed('again', () => this.#again());
    pressed('copy', () => this.#copy());
    pressed('json', () => this.#read && saveJson(this.#read));
    pressed('draft', () => this.#read && saveDraft(this.#read));
    this.#part<HTMLInputElement>('photo').addEventListener('change', ({ target }) =>
      this.#readPhoto(target as HTMLInputElement),
    );
    this.#part('controls').hidden = false;
  }

  /** Says to those who listen, too. */
  tell(text: string): void {
    this.#part('status').textContent = text;
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.#root.querySelector<Part>(`[data-part=${name}]`)!;
  }

  #fault(kind: keyof ReadCodeWords['faults'] | null): void {
    this.#part('fault').textContent = kind ? this.#words.faults[kind] : '';
  }

  async #look(): Promise<void> {
    this.#fault(null);
    const stream = await openCamera();
    if (typeof stream === 'string') {
      this.#fault(stream);
      return;
    }
    this.#stream = stream;
    this.#stop = new AbortController();
    const video = this.#part<HTMLVideoElement>('video');
    video.srcObject = stream;
    this.#seeing(true);
    this.tell(this.#words.looking);
    await video.play().catch(() => {});
    const other = () => this.#fault('not-one');
    const text = await codeBeforeCamera(video, this.#strong, other, this.#stop.signal).catch(() => null);
    this.#rest();
    if (text !== null) this.#show(text);
  }

  #seeing(isSeeing: boolean): void {
    this.#part('video').hidden = !isSeeing;
    this.#part('stop').hidden = !isSeeing;
    this.#part('camera').hidden = isSeeing;
  }

  #rest(): void {
    this.#stop.abort();
    closeCamera(this.#stream);
    if (this.#stream) this.tell('');
    this.#stream = null;
    this.#seeing(false);
  }

  async #readPhoto(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    this.#rest();
    this.#fault(null);
    this.tell(this.#words.reading);
    const text = await codeOnPhoto(file, this.#strong).catch(() => undefined);
    // The same photo may be chosen again.
    input.value = '';
    this.tell('');
    if (text === undefined) this.#fault('no-picture');
    else if (text === null) this.#fault('no-code');
    else this.#show(text);
  }

  #show(text: string): void {
    const today = new Date().toLocaleDateString('sv');
    const read = readDeclaration(text, this.#data, { units, today });
    if (typeof read === 'string') {
      this.#fault(read);
      return;
    }
    this.#read = read;
    showDeclaration(read, this.#words, {
      verdict: this.#part('verdict'),
      notes: this.#part('notes'),
      answers: this.#part('answers'),
    });
    this.#fault(null);
    this.#part('procedure').textContent = read.name;
    this.#part('scanner').hidden = true;
    this.#part('result').hidden = false;
    this.#part('result-title').focus();
  }

  /** Nothing of the last one stays. */
  #again(): void {
    this.#read = null;
    for (const name of ['verdict', 'notes', 'answers', 'told']) this.#part(name).replaceChildren();
    this.#part('result').hidden = true;
    this.#part('scanner').hidden = false;
    this.#part('camera').focus();
  }

  async #copy(): Promise<void> {
    if (!this.#read) return;
    const text = JSON.stringify(this.#read.file, null, 2);
    // Not there on pages without HTTPS.
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#part('told').textContent = isCopied ? this.#words.copied : this.#words.notCopied;
  }
}
