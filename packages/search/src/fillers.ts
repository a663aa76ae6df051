/**
 * Words of a question that say nothing about what is looked for ("tôi muốn xin … ở đâu"), without marks. They count
 * little, unlike other words that stand in no name, which count as the rarest.
 */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a ai ay bao bi cach can cau chi cho co cua da dang dau de deu duoc em gi gio giup hay hoi hok j khi khong ko la lam len ma minh mot ' +
    'muon nay nao nen nhau nhe nhieu nhu nhung o oi phai qua ra roi sao se tai thi the them thu toi tui tuc va vao vay vi voi vua xin xong ' +
    'the of my how get apply where what is and for your'
  ).split(' '),
);
