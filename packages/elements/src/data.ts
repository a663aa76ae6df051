import { property } from 'lit/decorators.js';

/** A property that takes data and has no attribute. */
export const data = property({ attribute: false });
