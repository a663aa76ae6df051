/**
 * Words of a question that say nothing about what is looked for ("tôi muốn xin … ở đâu"), without marks. They count
 * little, unlike other words that stand in no name, which count as the rarest.
 */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a ai ay bao cach can cau chi cho co cua da dang dau de duoc em gi gio giup hay hoi khi khong la lam ma minh mot ' +
    'muon nay nao nen nhe nhieu nhu o oi phai qua ra roi sao se tai thi the thu toi tuc va vay voi vua xin xong ' +
    'the of my how get apply where what is and for your'
  ).split(' '),
);
