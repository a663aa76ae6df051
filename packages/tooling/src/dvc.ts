/** `npm run dvc -- <command> …` */
import { callCommand } from './call-command.ts';

process.exitCode = await callCommand(process.argv.slice(2));
