/**
 * Letters of any script with their marks, for names of all ethnic groups: "Y Mơ̆ng Ƀlŏ Niê", "H'Ĕn Êban". No digits,
 * at least one letter. Each part of the pattern takes other characters than the next, so no text makes it slow.
 */
const between = "[ '’.;\\-]*";
const inside = "[\\p{L}\\p{M} '’.;\\-]*";

export const personNamePattern = `^${between}\\p{L}${inside}$`;
