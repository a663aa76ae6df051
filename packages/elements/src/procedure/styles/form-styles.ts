import { fieldStyles } from '../../styles/field.styles.ts';
import { tokens } from '../../styles/tokens.ts';
import { procedureStyles } from './procedure.styles.ts';

/** The looks of a form from the start; those of what comes after its first page come with that. */
export const formStyles = [tokens, procedureStyles, fieldStyles];
