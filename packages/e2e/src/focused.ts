/** What has the focus, as a person sees it or hears it read out. */
export interface Focused {
  readonly role: 'text' | 'combobox' | 'select' | 'radio' | 'checkbox' | 'file' | 'button' | 'link' | 'other';
  /** Its label, without "(không bắt buộc)" and the like. */
  readonly name: string;
  /** Titles of the groups around it, from the innermost outwards. */
  readonly groups: readonly string[];
  readonly value: string;
  readonly checked: boolean;
  /** Id within its tree, to compare with what an error link promises. */
  readonly id: string;
  /** What the page says about it and its groups beside the labels: hint, error, warning. */
  readonly description: string;
  /** What a combobox offers, and which of it the arrow keys have reached. */
  readonly suggestions: readonly string[];
  readonly suggestion: string | null;
}

/** Runs in the page. Null when nothing but the page itself has the focus. */
export function focused(): Focused | null {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  const control = element as HTMLInputElement;

  const textOf = (part: Element | null | undefined): string => {
    if (!part) return '';
    const copy = part.cloneNode(true) as Element;
    for (const aside of copy.querySelectorAll('.optional, .star, small')) aside.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const textsOf = (attribute: string, of: Element = control): string =>
    (of.getAttribute(attribute) ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => (root.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ').trim())
      .join(' ');
  const roleOf = (): Focused['role'] => {
    const tag = control.localName;
    if (control.getAttribute('role') === 'combobox') return 'combobox';
    if (tag === 'a') return 'link';
    if (tag === 'button' || tag === 'summary') return 'button';
    if (tag === 'select') return 'select';
    if (tag === 'textarea') return 'text';
    if (tag !== 'input') return 'other';
    const { type } = control;
    return type === 'radio' || type === 'checkbox' || type === 'file' ? type : 'text';
  };
  const suggestionsIn = (attribute: string, selector: string): string[] =>
    [...(root.getElementById(control.getAttribute(attribute) ?? '')?.querySelectorAll(selector) ?? [])].map(
      textOf,
    );
  const fieldsets: Element[] = [];
  for (
    let group = control.closest('fieldset');
    group;
    group = group.parentElement?.closest('fieldset') ?? null
  )
    fieldsets.push(group);
  const label = control.getAttribute('aria-label') ?? textOf(control.labels?.[0]);
  return {
    role: roleOf(),
    name: label || textsOf('aria-labelledby') || textOf(control),
    groups: fieldsets.map((group) => textOf(group.querySelector(':scope > legend'))),
    value:
      control.localName === 'select'
        ? textOf((element as HTMLSelectElement).selectedOptions[0])
        : (control.value ?? ''),
    checked: control.checked === true,
    id: control.id,
    description: [control, ...fieldsets]
      .map((part) => textsOf('aria-describedby', part))
      .join(' ')
      .trim(),
    suggestions: suggestionsIn('aria-controls', '[role=option]'),
    suggestion: textOf(root.getElementById(control.getAttribute('aria-activedescendant') ?? '')) || null,
  };
}
