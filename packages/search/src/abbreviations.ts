import { wordsOf } from './words.ts';

/**
 * What people type for other words, as these are compared: letters for several, and what the South says for what stands in
 * names. With marks where the word without them is another one.
 */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bhtn: 'bao hiem that nghiep',
    bhxh: 'bao hiem xa hoi',
    bhit: 'bao hiem i te',
    btxh: 'bao tro xa hoi',
    cccd: 'can cuoc cong dan',
    ccb: 'cuu chien binh',
    ck: 'chong',
    cmnd: 'chung minh nhan dan',
    cmt: 'chung minh nhan dan',
    dk: 'dang ki',
    dktt: 'dang ki thuong tru',
    dkkh: 'dang ki ket hon',
    dkks: 'dang ki khai sinh',
    dki: 'dang ki',
    gcn: 'giai chung nhan',
    gks: 'giai khai sinh',
    gplx: 'giai phep lai xe',
    hk: 'ho khau',
    hkd: 'ho kinh doanh',
    ks: 'khai sinh',
    lltp: 'li lich tu phap',
    nkt: 'nguoi khuiet tat',
    qsdd: 'quien su dung dat',
    sanh: 'sinh',
    shk: 'so ho khau',
    tcxh: 'tro cap xa hoi',
    tnxp: 'thanh nien xung phong',
    tthn: 'tinh trang hon nhan',
    vk: 'vo',
    itnn: 'ieu to nuoc ngoai',
    bu: 'me',
    dợ: 'vo',
    má: 'me',
    mạ: 'me',
    mần: 'lam',
    nhỏ: 'be',
    nít: 'be',
    tía: 'cha',
    tây: 'nuoc ngoai',
  }).map(([typed, words]) => [wordsOf(typed)[0]?.marked ?? '', words.split(' ')]),
);
