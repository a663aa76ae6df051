/** Points as twentieths of a point, the unit of lengths in a DOCX. */
export const twips = (points: number): number => Math.round(points * 20);
