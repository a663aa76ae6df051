/** Letters that people type for several words, as these are compared. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bhtn: 'bao hiem that nghiep',
    bhxh: 'bao hiem xa hoi',
    bhit: 'bao hiem i te',
    cccd: 'can cuoc cong dan',
    cmnd: 'chung minh nhan dan',
    dkkh: 'dang ki ket hon',
    dkks: 'dang ki khai sinh',
    gks: 'giai khai sinh',
    gplx: 'giai phep lai xe',
    tthn: 'tinh trang hon nhan',
  }).map(([letters, words]) => [letters, words.split(' ')]),
);
