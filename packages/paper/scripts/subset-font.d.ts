declare module 'subset-font' {
  /** The font with the glyphs of this text only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt';
      noHinting: boolean;
      dropTables: string[];
      keepFeatures: string[];
      preserveNameIds: number[];
    },
  ): Promise<Uint8Array>;
}
