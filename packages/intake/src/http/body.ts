import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Judge } from '../contract/contract.ts';
import { Problem } from './problem.ts';

/** Refuses bodies of more bytes. */
export function atMost(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too-large');
    },
  });
}

/** The body of a request, as the contract has it. Throws a problem when it is not. */
export async function bodyOf<Body>(context: Context, judge: Judge): Promise<Body> {
  if (!/^application\/json\s*(?:;|$)/i.test(context.req.header('content-type') ?? ''))
    throw new Problem('wrong-media-type');
  const value = parsed(await context.req.text());
  const errors = judge(value);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return value as Body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed-request');
  }
}
