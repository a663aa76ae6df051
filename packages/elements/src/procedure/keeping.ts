import type { Keeper, KeptForm } from '../kept/keeper.ts';
import { fetchKept, type KitServices } from '../services.ts';

/** Fetches what keeps the work in a form, and has it begin. */
export class Keeping {
  keeper: Keeper | null = null;
  readonly #form: KeptForm;
  #isComing = false;

  constructor(form: KeptForm) {
    this.#form = form;
  }

  /** Once the form can be filled in. To be asked for again now and then, should it not arrive. */
  async start(services: KitServices): Promise<void> {
    if (this.keeper || this.#isComing) return;
    this.#isComing = true;
    await fetchKept(services).then(
      ({ keep }) => {
        this.keeper = keep(this.#form);
      },
      () => {
        // The form works without; until it comes, Back leaves it.
      },
    );
    this.#isComing = false;
  }
}
