/** The way from the script that is being built to the folder of the kit: `./` or `../`. Put in by the build. */
declare const KIT_FOLDER: string;
/** Where the steps after the declaration lie, from the folder of the kit. Put in by the build. */
declare const KIT_LATER_STEPS: string;
/** Likewise what a first page seldom needs. */
declare const KIT_MORE_FIELDS: string;
declare const KIT_UNDERSTOOD: string;
/** Likewise what draws fields that few declarations ask for. */
declare const KIT_RARE_FIELDS: string;
/** Likewise what reads identity cards. */
declare const KIT_ID_CARD: string;
/** Likewise what keeps the work in a form. */
declare const KIT_KEPT: string;
