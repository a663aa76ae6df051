import { contrast } from '@dvc-kit/elements/contrast';

/** The least contrast of text with its ground by WCAG 2 (1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** What the form puts a colour of the page on, and what it writes on that colour: `surface` and `on-primary` of its tokens. */
export const grounds = {
  light: { surface: '#ffffff', writing: '#ffffff', away: '#000000' },
  dark: { surface: '#12181c', writing: '#04262e', away: '#ffffff' },
} as const;

export type Scheme = keyof typeof grounds;

/** A colour of the page as the form can use it on one of the grounds. */
export interface Brand {
  /** Of the colour as it was given: the lower of those with the ground and with what is written on it. */
  readonly contrast: number;
  /** `--dvc-color-primary`: the colour itself where it can be read, else the nearest that can. */
  readonly primary: string;
  /** `--dvc-color-primary-strong`: under the pointer. */
  readonly strong: string;
  /** `--dvc-color-primary-soft`: behind text. */
  readonly soft: string;
}

/** `#rrggbb` of what was typed (`8B0000`, `#f00`); null for what is no colour. */
export function colourOf(typed: string): string | null {
  const [, digits = ''] = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(typed) ?? [];
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

export function brandOn(scheme: Scheme, colour: string): Brand {
  const { surface, writing, away } = grounds[scheme];
  const readable = (one: string) => Math.min(contrast(one, surface), contrast(one, writing));
  let primary = colour;
  for (let share = 0.02; readable(primary) < LEAST_CONTRAST && share <= 1; share += 0.02)
    primary = mixed(colour, away, share);
  const strong = mixed(primary, away, 0.35);
  let soft = mixed(primary, surface, 0.88);
  for (let share = 0.9; contrast(strong, soft) < LEAST_CONTRAST && share <= 1; share += 0.02)
    soft = mixed(primary, surface, share);
  return { contrast: readable(colour), primary, strong, soft };
}

/** For the style sheet of the page. */
export function brandStyles(colour: string): string {
  const rules = {
    light: 'dvc-procedure',
    dark: 'dvc-procedure[data-on-dark]:not([theme="light"]), dvc-procedure[theme="dark"]',
  };
  return Object.entries(rules)
    .map(([scheme, selector]) => {
      const properties = Object.entries(propertiesOf(brandOn(scheme as Scheme, colour)));
      return `${selector} {\n${properties.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
    })
    .join('\n');
}

export function propertiesOf({ primary, strong, soft }: Brand): Readonly<Record<string, string>> {
  return {
    '--dvc-color-primary': primary,
    '--dvc-color-primary-strong': strong,
    '--dvc-color-primary-soft': soft,
  };
}

function mixed(colour: string, other: string, share: number): string {
  const to = partsOf(other);
  const parts = partsOf(colour).map((part, at) => Math.round(part + (to[at]! - part) * Math.min(share, 1)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const partsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
