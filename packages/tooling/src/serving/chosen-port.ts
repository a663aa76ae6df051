import { createServer } from 'node:http';
import { listening } from '@dvc-kit/intake/listening';

/** The port that PORT names, else `usual`; undefined where that is no port. */
export function portFrom(text: string | undefined, usual: number): number | undefined {
  if (!text) return usual;
  return /^\d{1,5}$/.test(text) && Number(text) < 2 ** 16 ? Number(text) : undefined;
}

/** That of `npm start` and `npm run dev`. Ends the program, with a sentence, where PORT is none. */
export function chosenPort(): number {
  const { PORT } = process.env;
  const port = portFrom(PORT, 4321);
  if (port !== undefined) return port;
  console.error(`PORT is "${PORT}"; a port is a whole number up to 65535.`);
  return process.exit(1);
}

/** Whether somebody listens there already. */
export async function isTaken(port: number): Promise<boolean> {
  try {
    await (await listening(createServer(), port)).close();
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return true;
    throw error;
  }
}
