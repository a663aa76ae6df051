/** Puts a prefix before the title of the host page, and takes it away again. Only for hosts that opt in. */
export class PageTitle {
  #shown: string | null = null;
  #before = '';

  /** Empty for none. */
  setPrefix(prefix: string): void {
    // The host may have changed its title meanwhile: then that one counts.
    if (this.#shown !== null && document.title === this.#shown) document.title = this.#before;
    this.#shown = null;
    if (prefix === '') return;
    this.#before = document.title;
    this.#shown = `${prefix} ${this.#before}`;
    document.title = this.#shown;
  }
}
