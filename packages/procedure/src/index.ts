export type {Channel, Evidence, Fact} from './evidence.ts';
export type {Attachment, DeliveryOption, Fee, FileRule, ProcedureFile} from './procedure-file.ts';
export type {CommuneProfile} from './commune-profile.ts';
export type {Block, PaperFile, Part, Writing} from './paper-file.ts';
export type {Schema, WarningRule, Widget} from './declaration.ts';
export type {Case, Origin, Problem, Procedure, Translations} from './procedure.ts';
