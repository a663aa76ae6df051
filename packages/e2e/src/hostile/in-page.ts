import type { Heard } from '../listener.ts';

/** What can be asked of a host page with the form on it. Put there before everything else, so that nothing of the page is in its way. */
export interface InPage {
  /** Null until there is one: in the page, in a root of it, or in a frame. */
  form(): Form | null;
  /** Where something of the form is, in the middle of the window, in CSS pixels. Null while there is none. */
  pointOf(selector: string, text?: string): readonly [x: number, y: number] | null;
  /** As a form filler would: the values by the ids of boxes, the words of an option by the name of its group. */
  fill(values: Readonly<Record<string, string>>): Promise<void>;
  valueOf(selector: string): string | null;
  /** All of the text in a box, so that typing puts other text in its place. */
  select(selector: string): void;
  /** What the page reads like: heading, and what is wrong. */
  standing(): { readonly title: string; readonly errors: readonly string[]; readonly text: string } | null;
  /** The first bytes of the file behind a link for saving: `%PDF`, `PK`. Null while there is none. */
  fileOf(format: string): Promise<string | null>;
  /** What belongs to the page. */
  state(): HostState;
  before?: HostState;
}

interface Form extends Element {
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
}

interface HostState {
  readonly globals: readonly string[];
  readonly [what: string]: unknown;
}

export type Asked = { heardByHost: Heard & InPage };

/** A classic script for the head of a host page, after the listener. */
export const inPage = `(${install})();`;

/** Runs in the page, with the built-ins as they are before the page does anything to them. */
function install(): void {
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };

  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').replace(/^ | $/g, '');

  function find(root: ParentNode): Form | null {
    const here = root.querySelector('dvc-procedure');
    if (here) return here as Form;
    const all = root.querySelectorAll('*');
    for (let at = 0; at < all.length; at += 1) {
      const element = all[at]!;
      const within =
        element.shadowRoot ??
        (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
      const found = within && find(within);
      if (found) return found;
    }
    return null;
  }

  function parts(selector: string): HTMLElement[] {
    const root = find(document)?.shadowRoot;
    const list: HTMLElement[] = [];
    if (!root) return list;
    const found = root.querySelectorAll<HTMLElement>(selector);
    for (let at = 0; at < found.length; at += 1) list[list.length] = found[at]!;
    return list;
  }

  function part(selector: string, text?: string): HTMLElement | null {
    const list = parts(selector);
    for (let at = 0; at < list.length; at += 1)
      if (text === undefined || textOf(list[at]) === text || textOf(list[at]).startsWith(`${text} `))
        return list[at]!;
    return null;
  }

  const change = (box: Element) => box.dispatchEvent(new own.Event('change', { bubbles: true }));
  const own = { Event };

  const asked: InPage = {
    form: () => {
      const form = find(document);
      return form?.shadowRoot?.querySelector('form') ? form : null;
    },
    pointOf(selector, text) {
      const element = part(selector, text);
      if (!element) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return null;
      const point: [number, number] = [left + Math.min(width / 2, 40), top + height / 2];
      let { defaultView: view } = element.ownerDocument;
      while (view?.frameElement) {
        const frame = view.frameElement.getBoundingClientRect();
        point[0] += frame.left;
        point[1] += frame.top;
        view = view.parent as typeof view;
      }
      return point;
    },
    async fill(values) {
      const names = Object.keys(values);
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at]!;
        const value = values[name]!;
        const box = part(`#${name}`) as HTMLInputElement | HTMLSelectElement | null;
        if (!box) continue;
        if (box.localName === 'select') {
          const { options } = box as HTMLSelectElement;
          for (let index = 0; index < options.length; index += 1)
            if (textOf(options[index]) === value) box.value = options[index]!.value;
          change(box);
        } else if (box.type === 'radio') {
          const radios = parts(`input[name="${name}"]`) as HTMLInputElement[];
          for (let index = 0; index < radios.length; index += 1)
            if (textOf(radios[index]!.closest('label')).startsWith(value)) {
              radios[index]!.checked = true;
              change(radios[index]!);
            }
        } else {
          box.value = value;
          change(box);
        }
        await find(document)!.updateComplete;
      }
    },
    select: (selector) => (part(selector) as HTMLInputElement | null)?.select(),
    valueOf: (selector) => (part(selector) as HTMLInputElement | null)?.value ?? null,
    standing() {
      const root = find(document)?.shadowRoot;
      if (!root) return null;
      const errors = parts('#error-summary a').map((link) => textOf(link));
      return { title: textOf(root.querySelector('#step')), errors, text: textOf(root as unknown as Element) };
    },
    async fileOf(format) {
      const links = parts('dvc-download a[download]') as HTMLAnchorElement[];
      for (let at = 0; at < links.length; at += 1) {
        const link = links[at]!;
        if (!link.download.endsWith(format)) continue;
        const blob =
          blobs.get(link.href) ??
          (
            link.ownerDocument.defaultView as unknown as { heardByHost?: { blobs: Map<string, Blob> } }
          ).heardByHost?.blobs.get(link.href);
        if (blob && blob.size > 5000) return (await blob.slice(0, 4).text()).replace(/[^ -~]/g, '');
      }
      return null;
    },
    state() {
      const host = document.querySelector('#host-form');
      const looks = host ? getComputedStyle(host) : null;
      return {
        globals: Object.getOwnPropertyNames(window),
        title: document.title,
        address: location.href,
        name: window.name,
        head: document.head ? document.head.childElementCount : -1,
        body: document.body ? document.body.childElementCount : -1,
        root: document.documentElement.getAttributeNames().join(' '),
        sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
        prototypes:
          Object.getOwnPropertyNames(Object.prototype).length +
          Object.getOwnPropertyNames(Array.prototype).length,
        looks: looks && [looks.color, looks.fontSize, looks.display],
      };
    },
  };
  Object.assign((window as unknown as Asked).heardByHost, asked, { blobs });
}
