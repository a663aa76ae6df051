/**
 * Days of the Gregorian calendar as a pattern, so that a validator without formats of its own agrees. The years
 * 1800–2199 hold everyone who can stand on a civil status paper and catch a slip of the finger such as 0199 or 20206.
 */
export const year = '(?:1[89]|2[01])[0-9]{2}';

/** 2000 is the only leap year among 1800, 1900, 2000 and 2100. */
const leapYear = '(?:(?:1[89]|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)';

export const month = '(?:0[1-9]|1[0-2])';

const dayInMonth = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');

export const day = `(?:${year}-(?:${dayInMonth})|${leapYear}-02-29)`;
