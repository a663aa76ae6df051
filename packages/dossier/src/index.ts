export type {Dossier} from './dossier.ts';
