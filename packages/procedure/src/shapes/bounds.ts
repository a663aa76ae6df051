/** Items that a list of the form has at most: no paper form has more rows to spare, and a telephone draws them all. */
export const mostItems = 50;

/** Options of a field: from some 1,300 on, Ajv's code for them is nested deeper than a stack holds. */
export const mostOptions = 1000;

/** What a declaration may ask, branches and all uses of a `$ref` counted: the longest real form asks some 200. */
export const mostFields = 5000;

/** Schemas in a declaration, conditions and branches counted: what is read, checked and drawn takes time for each. The longest real form has some 500. */
export const mostParts = 10_000;

/** Schemas in one condition: Ajv nests what it writes for them, deeper than a stack holds from some 1,000 on. The longest real one has 27. */
export const mostInCondition = 300;

/** Alternatives of a group, each with fields of its own: each is compared with the others. The longest real form has four. */
export const mostAlternatives = 100;

/** Groups and lists inside each other. */
export const deepestGroup = 24;

/** Different regular expressions of a declaration: each is looked into, and the longest real form has some ten. */
export const mostPatterns = 200;

/** Of these, such as repeat something in brackets: whether a browser hangs over one takes up to a second to tell. */
export const mostRepeating = 20;

/** Characters of such an expression when all that it repeats is written out: those of real forms have some hundred. */
export const mostRepeated = 1000;

/** Groups that ask the same as another (`x-same-as`): each is compared with those before it, and the longest real form has some ten. */
export const mostSameAs = 200;

/** Rows or lines that a form keeps for a list, and rows of a table: an official form has some ten, and a sheet no more than fifty. */
export const mostRows = 60;

/** Columns of a table: each has room for a few letters. */
export const mostColumns = 30;

/** Characters of a dotted line, and of a column beside others: a line of a sheet has some eighty. */
export const mostWidth = 200;

/** Blocks of a paper: the longest official form has fifty. */
export const mostBlocks = 500;

/** Parts of one line or cell: the longest real line has thirty, and each is broken, drawn and typed into. */
export const mostPartsOfLine = 200;

/** Letters of the name of a file, with room for what is put behind it. */
export const longestFileName = 100;

/** Letters that a text of a definition may have; the longest real one has some 1,700. */
export const longestText = 20_000;

/** Letters without a blank between them: no word, address or pattern has more. What looks at words letter by letter would never come to an end. */
export const longestWord = 2000;
