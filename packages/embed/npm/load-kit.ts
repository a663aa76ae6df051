/** Where the kit lies: the folder of one version on a server, as `/kit/v1/` or `https://…/kit/v1.4.2/`. */
export interface KitSource {
  /** Ends with a slash; taken from the address of the page. */
  readonly from: string;
  /** What `latest.json` says of one version, `sha384-…`: the browser runs nothing else. Not for `/kit/v1/`, which changes. */
  readonly integrity?: string;
}

let coming: Promise<void> | null = null;

/**
 * Loads the kit into the page, once however often it is asked. Resolves when `<dvc-procedure>` is an element; at once where there is no
 * document, as while a page is drawn on a server. Rejects where the script cannot be had, and may be asked again then.
 */
export function loadKit({ from, integrity }: KitSource): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve();
  coming ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${from}dvc.js`;
    if (integrity) {
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
    }
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      coming = null;
      reject(new Error(`DVC Kit: ${script.src} does not arrive, or is not what its hash says.`));
    };
    document.head.append(script);
  }).then(() => customElements.whenDefined('dvc-procedure').then(() => {}));
  return coming;
}
