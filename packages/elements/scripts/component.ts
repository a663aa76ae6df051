/** Runs the component tests: `node scripts/component.ts <files> <flags of the test runner>`. Which engines try a file, the configuration says. */
import { startTestRunner } from '@web/test-runner';

// The runner would give every file that it is told of to every engine.
await startTestRunner({ argv: process.argv.slice(2).filter((word) => word.startsWith('-')) });
