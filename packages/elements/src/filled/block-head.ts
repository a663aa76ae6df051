import { html, nothing } from 'lit';
import { idCard } from '../id-card/id-card.ts';
import type { MoreFields } from '../more/more-fields.ts';
import { sameAsTicks } from './filled-note.ts';

/**
 * The tick boxes first: they take one tap and make the rest needless. A block that follows another one has no card of its
 * own to be filled from: that card would change both.
 */
export const blockHead: MoreFields['blockHead'] = ({ sameAs = [], children }, name, setting) =>
  html`${sameAsTicks(sameAs)}${sameAs.some(({ isOn }) => isOn) ? nothing : idCard(children, name, setting)}`;
