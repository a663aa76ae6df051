/** A piece of JavaScript that stands for a value: the opposite of data in what `Literals` writes. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A call of a function of the module with one value. */
export class Call {
  readonly name: string;
  readonly value: unknown;

  constructor(name: string, value: unknown) {
    this.name = name;
    this.value = value;
  }
}

/** From this many characters on, a value that repeats becomes a constant. */
const WORTH_SHARING = 80;

/**
 * JavaScript for a value: data as JSON, `Code` as it stands. What repeats in the data (the same options for mother and
 * father) becomes a constant in front: repetitions far apart are out of reach of gzip, and all are read by the phone.
 */
export class Literals {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #constants: string[] = [];

  /** Declarations of the constants, in the order in which they need each other. */
  get constants(): string {
    return this.#constants.join('');
  }

  write(value: unknown): string {
    this.#count(value);
    return this.#write(value);
  }

  /** What repeats is looked into only once: its parts then stand in one constant. */
  #count(value: unknown): void {
    if (value instanceof Call) this.#count(value.value);
    if (!isData(value)) return;
    const text = JSON.stringify(value);
    const seen = this.#counts.get(text) ?? 0;
    this.#counts.set(text, seen + 1);
    if (seen === 0) for (const child of Object.values(value)) this.#count(child);
  }

  #write(value: unknown): string {
    if (value instanceof Code) return value.text;
    if (value instanceof Call) return `${value.name}(${this.#write(value.value)})`;
    if (!isData(value)) return JSON.stringify(value) ?? 'undefined';
    const text = JSON.stringify(value);
    const isShared = text.length >= WORTH_SHARING && (this.#counts.get(text) ?? 0) > 1 && !holdsCode(value);
    if (!isShared) return this.#writeParts(value);
    const known = this.#names.get(text);
    if (known) return known;
    const parts = this.#writeParts(value);
    const name = `shared${this.#names.size}`;
    this.#names.set(text, name);
    this.#constants.push(`const ${name}=${parts};\n`);
    return name;
  }

  #writeParts(value: object): string {
    if (Array.isArray(value)) return `[${value.map((one) => this.#write(one)).join(',')}]`;
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries.map(([key, one]) => `${propertyName(key)}:${this.#write(one)}`).join(',')}}`;
  }
}

function isData(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Code) && !(value instanceof Call);
}

function holdsCode(value: unknown): boolean {
  if (value instanceof Code || value instanceof Call) return true;
  return isData(value) && Object.values(value).some(holdsCode);
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : `[${JSON.stringify(key)}]`;
}
