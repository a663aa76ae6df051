/** The way from the script that is being built to the folder of its version: `./` or `../`. Put in by the build. */
declare const KIT_FOLDER: string;
/** Likewise from the script of a channel: `../v1.4.2/`. */
declare const KIT_EXACT: string;
/** What the elements share with their parts, by short names. Put in by `scripts/parts-as-functions.ts`. */
declare function KIT_SHARED(): unknown;
/** Runs the elements, which stand in the same file. Put in by `scripts/pinned-script.ts`. */
declare function KIT_OPEN(): typeof import('./kit.ts');
/** The hash of `files.json`, as in `sha256-…`. Likewise. */
declare const KIT_FILES: string;
/** How the `lang` of a page names the languages that procedures are compiled in, besides Vietnamese: `/^en/i`. Put in by the build. */
declare const KIT_LANGUAGES: RegExp;
