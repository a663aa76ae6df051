import type { Keeper, KeptForm } from '../../kept/keeper.ts';
import { fetchKept, type KitServices } from '../../services.ts';

/** Fetches what keeps the work in a form: before the form where this tab keeps something, else after it. */
export class Keeping {
  keeper: Keeper | null = null;
  readonly #form: KeptForm;
  #coming: Promise<void> | null = null;

  constructor(form: KeptForm) {
    this.#form = form;
  }

  /** Before a form is opened: what is kept of it has to be there before anything can be typed. */
  async prepare(services: KitServices): Promise<void> {
    if (!this.keeper && !keepsSomething()) return;
    await this.#start(services);
    await this.keeper?.recall(this.#form.host.code.trim());
  }

  /** Once the form can be filled in. To be asked again now and then: the form works without, until it has arrived. */
  start(services: KitServices): void {
    this.#start(services).catch(() => {});
  }

  #start(services: KitServices): Promise<void> {
    this.#coming ??= fetchKept(services).then(
      ({ keep }) => {
        this.keeper = keep(this.#form);
      },
      (fault) => {
        this.#coming = null;
        throw fault;
      },
    );
    return this.#coming;
  }
}

/** Whether this tab keeps anything of ours: what it is, takes more to tell. */
function keepsSomething(): boolean {
  try {
    return (
      Boolean(history.state?.dvcKit) ||
      Object.keys(sessionStorage).some((name) => name.startsWith('dvc-kit:'))
    );
  } catch {
    // Reading the very property throws where the page may store nothing.
    return false;
  }
}
