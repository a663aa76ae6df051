/** Lets in so many at once, or one alone; in the order in which they came, so that nobody waits for ever. */
export class Gate {
  readonly #places: number;
  #free: number;
  readonly #waiting: { readonly needs: number; readonly enter: () => void }[] = [];

  constructor(places: number) {
    this.#places = places;
    this.#free = places;
  }

  /** Does it beside others. */
  beside<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#taking(1, work);
  }

  /** Does it while nobody else is in. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#taking(this.#places, work);
  }

  async #taking<Result>(needs: number, work: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((enter) => {
      this.#waiting.push({ needs, enter });
      this.#letIn();
    });
    try {
      return await work();
    } finally {
      this.#free += needs;
      this.#letIn();
    }
  }

  #letIn(): void {
    for (let next = this.#waiting[0]; next && next.needs <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.needs;
      next.enter();
    }
  }
}
