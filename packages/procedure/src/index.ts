export type { Format } from './formats/format.ts';
export { type FormatName, formatNamed, formats } from './formats/formats.ts';
export { valueAt } from './json/json-pointer.ts';
export { addProblems, type FoundProblem } from './load/add-problems.ts';
export { type LoadedDeclaration, loadDeclaration } from './load/load-declaration.ts';
export { type LoadedProcedure, loadProcedure } from './load/load-procedure.ts';
export { type LoadedSchemas, loadPlaces, loadSchemas, type Places } from './load/load-schemas.ts';
export { type NotRenamed, type RenamedFiles, renameAnswer } from './names/rename-answer.ts';
export { joinPath, parentOf, resolvePath } from './outline/answer-path.ts';
export type { Condition } from './outline/condition.ts';
export { grouped } from './outline/grouped.ts';
export {
  type Branch,
  type Demand,
  type Entry,
  type Outline,
  outlineOf,
  type Statement,
  statementsByPath,
} from './outline/outline.ts';
export { plainItems } from './outline/plain-items.ts';
export { ITSELF } from './outline/plain-list.ts';
export { parseJsonFile } from './read/json-file.ts';
export { type AssertionKeyword, assertionKeywords } from './shapes/assertions.ts';
export { mostItems } from './shapes/bounds.ts';
export type { CommuneProfile } from './shapes/commune-profile.ts';
export type { LocalFacts } from './shapes/decision.ts';
export type {
  Comparison,
  Contradiction,
  FilledFrom,
  Moment,
  SameAs,
  Schema,
  WarningRule,
  Widget,
} from './shapes/declaration.ts';
export type { Elsewhere } from './shapes/elsewhere-file.ts';
export type { Channel, Evidence, Fact, Period } from './shapes/evidence.ts';
export { isAnnotation } from './shapes/keyword-places.ts';
export {
  type Block,
  type BlockOf,
  isAnswerKey,
  type PaperLayout,
  type Part,
  type PartOf,
  type Writing,
} from './shapes/paper-file.ts';
export type { Case, Origin, Paper, Problem, Procedure } from './shapes/procedure.ts';
export type {
  Attachment,
  DeliveryOption,
  Fee,
  FileRule,
  ProcedureFile,
  Waiver,
} from './shapes/procedure-file.ts';
export type { Province } from './shapes/province-file.ts';
export { visitBlock, visitPart } from './shapes/visit-paper.ts';
export { unfilledMark } from './text/unfilled-mark.ts';
export { citizensRead, readByCitizens } from './translations/read-by-citizens.ts';
export { languageName, languageOfFile } from './translations/read-translations.ts';
export {
  asFile,
  type WrittenTranslations,
  withBlanks,
  withStillRight,
} from './translations/write-translations.ts';
export { canonical, type Occasion, type Question, questionsOf } from './words/questions-of.ts';
export { slugOf } from './words/slug.ts';
export { closest } from './words/suggestion.ts';
export { fileIn, type Language, languageAround, type TextSource, textOf } from './words/text-of.ts';
