/** The faces of figures. Made by `app/fonts/figure-fonts-plugin.ts`. */
declare module 'virtual:figure-fonts' {
  export const faces: readonly {
    readonly face: 'sans' | 'sansSemibold' | 'serif' | 'serifItalic' | 'serifSemibold';
    readonly family: string;
    readonly style: string;
    /** A TrueType file, packed with zlib, in base64. */
    readonly packed: string;
  }[];
}
