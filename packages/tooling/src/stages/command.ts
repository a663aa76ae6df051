/** Words of one command line; the first is looked for in node_modules/.bin and .tools first. */
export type Command = readonly string[];
