const KINDS: Readonly<Record<string, string>> = {
  tp: 'Thành phố',
  tx: 'Thị xã',
  tt: 'Thị trấn',
  q: 'Quận',
  h: 'Huyện',
  p: 'Phường',
  // As the French had it, and the south still writes.
  f: 'Phường',
  x: 'Xã',
  đk: 'Đặc khu',
};

/** "P. Bến Nghé", "TX Sơn Tây", "P12 Q.10": the kinds of units that people write in short, in full. */
export function kindsInFull(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\bt\s*\.\s*(?=[px]\b)/giu, 't')
    .replace(
      /(^|,)\s*(tp|tx|tt|đk|[qhpfx])(?:\s*\.\s*|\s+|(?=\d))/giu,
      (_, before: string, kind: string) => `${before}${before && ' '}${KINDS[kind.toLowerCase()]} `,
    )
    .replace(
      /(\s)(tp|tx|tt|đk|[qhpfx])(?:\s*\.\s*|(?=\d))/giu,
      (_, before: string, kind: string) => `${before}${KINDS[kind.toLowerCase()]} `,
    );
}
