import { z } from 'zod';

/** A letter or a digit that can be seen: some letters of other scripts have no shape (U+3164). */
export const saying = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** A text that people read. Blanks, dashes and dots alone say nothing, nor do marks without a letter below them. */
export const says = z.string().regex(saying);
