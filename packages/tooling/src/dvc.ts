/** `npm run dvc -- <command> …` */
import { callCommand } from './call-command.ts';
import { systemFault } from './command-line/system-fault.ts';

// Whoever reads the words may have stopped reading (`| head`), or have no room for them (`> file` on a full disk).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  console.error(systemFault(error) ?? error.message);
  process.exit(1);
});

process.exitCode = await callCommand(process.argv.slice(2));
