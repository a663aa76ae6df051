let isTold = false;

/**
 * Has Continue work in a frame that lets nobody submit a form (`sandbox` without `allow-forms`), and where a script of the page prevents
 * the press: there the browser fires no `submit`, which all else hangs on.
 */
export function submitAnyway(root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    const { target, detail } = event as MouseEvent;
    // The second of a double click is ours to prevent.
    if (detail > 1) return;
    const form = (target as Element).closest('button[type=submit]')?.closest('form');
    if (!form) return;
    let isSubmitted = false;
    const note = () => {
      isSubmitted = true;
    };
    form.addEventListener('submit', note, true);
    // What the browser does of itself follows the event at once.
    setTimeout(() => {
      form.removeEventListener('submit', note, true);
      if (isSubmitted) return;
      if (!isTold)
        console.warn(
          'DVC Kit: this page lets no form be submitted (an iframe with sandbox needs allow-forms, and allow-downloads for the files). The form goes on without.',
        );
      isTold = true;
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  });
}
