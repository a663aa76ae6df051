/**
 * Numbers that stand in only one of a Vietnamese text and its English; undefined where neither has another one in place of one of the other.
 * What is spelt out, the names of months, the afternoon and "dưới 18" as "17" say the same.
 */
export function numbersChanged(
  vietnamese: string,
  english: string,
): { readonly before: string; readonly after: string } | undefined {
  const here = numbersIn(vietnamese);
  const under = new Set([...vietnamese.matchAll(/dưới (\d+)/gu)].map(([, number]) => Number(number) - 1));
  const there = numbersIn(spelt(english));
  const before = [...here].filter((one) => !there.has(one));
  const after = [...there].filter((one) => !here.has(one) && !under.has(one));
  return before.length > 0 && after.length > 0
    ? { before: before.join(', '), after: after.join(', ') }
    : undefined;
}

/** 8.000 and 8,000 are one number. */
function numbersIn(text: string): ReadonlySet<number> {
  const joined = text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '');
  return new Set((joined.match(/\d+/g) ?? []).map(Number));
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function spelt(english: string): string {
  const afternoon = english.replace(
    /(\d+)(?:[:.]\d\d)? ?p\.?m\b/gi,
    (_, hour: string) => `${(Number(hour) % 12) + 12}`,
  );
  return afternoon.replace(/[a-z]+/gi, (word) => {
    const place = Math.max(...[months, counts].map((list) => list.indexOf(word.toLowerCase())));
    return place < 0 ? word : ` ${place + 1} `;
  });
}
