/**
 * The looks of form and paper for browsers that cannot adopt style sheets: Firefox up to 100, Safari up to 16.3. A strict
 * policy refuses them style elements, also empty ones; it may allow a file of the kit.
 */

/** Whether the first sheet arrived. The policy is the same for all, and each refused one is a line in the console. */
let first: Promise<boolean> | undefined;

/**
 * Links a style sheet of the kit into a root, with `rules` added to it; `integrity` is the hash that it must have, if any. Resolves
 * when it is there, or will not be.
 */
export async function linkStyles(
  root: ShadowRoot,
  file: string,
  rules: readonly string[] = [],
  integrity = '',
): Promise<void> {
  if (root.querySelector('link') || (first && !(await first))) return;
  const address = new URL(file, new URL(KIT_FOLDER, import.meta.url));
  const coming = link(root, { address, rules, integrity });
  first ??= coming;
  await coming;
}

interface Sheet {
  readonly address: URL;
  readonly rules: readonly string[];
  readonly integrity: string;
}

function link(root: ShadowRoot, { address, rules, integrity }: Sheet): Promise<boolean> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  // Else the rules of another origin are not ours to add to.
  element.crossOrigin = 'anonymous';
  element.integrity = integrity;
  element.href = address.href;
  const coming = new Promise<boolean>((resolve) => {
    // Comes again when the page moves the root: the sheet is then made anew.
    element.onload = () => {
      const sheet = element.sheet!;
      for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
      resolve(true);
    };
    element.onerror = () => {
      console.warn(
        `DVC Kit: shown plain, since ${address} was refused or did not arrive. This browser is from before Firefox 101 and Safari 16.4; for it alone the policy of the page needs "style-src ${address.origin}".`,
      );
      resolve(false);
    };
  });
  // Lit clears what stands after its own content.
  root.prepend(element);
  return coming;
}
