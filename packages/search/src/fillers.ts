import { type Word, wordsOf } from './words.ts';

/**
 * Words of a question that say nothing about what is looked for ("tôi muốn xin … ở đâu"), without marks. They count
 * little, unlike other words that stand in no name, which count as the rarest. "giấy" (`giai`, see `wordsOf`) is one: people call by it
 * whatever they come for, also where no name has the word.
 */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a ad ai ay bao giai bi cach can cau chi cho co cua da dang dau dc de deu duoc em gi gio giup hay hoi hok j khi khong ko la lam len lm ma minh mn mot ' +
    'muon nay nao nen nhau nhe nhieu nhu nhung ntn o oi phai qua r ra roi sao se tai thi to the them thu toi tui tuc va vao vay vi voi vua xin xong z ' +
    'ubnd the of my how get apply where what is and for your'
  ).split(' '),
);

/** The same with their marks, as `wordsOf` gives them, where without them they are other words: "đi" and the "di" of "di chúc". */
const markedFillers: ReadonlySet<string> = new Set(
  'các cái chừ còn đi đến được hiện hồi lên lúc mô năm những nơi rồi rứa sẽ từ tới về xuống đây'
    .split(' ')
    .map((written) => wordsOf(written)[0]?.marked ?? ''),
);

/** Whether a word says nothing about what is looked for. */
export function isFiller({ plain, marked }: Pick<Word, 'plain' | 'marked'>): boolean {
  return fillers.has(plain) || markedFillers.has(marked);
}
