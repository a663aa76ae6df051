import { z } from 'zod';

/** One file of `cases/`: answers, and what they must give. Written by whoever knows the law. */
export const caseFile = z.strictObject({
  $schema: z.string().optional(),
  /** What the case shows, as the name of a test. */
  name: z.string().min(1),
  /** The rule of the law or of the form that is tried. */
  why: z.string().min(1),
  answers: z.record(z.string(), z.unknown()),
  expect: z.strictObject({
    shown: z.array(z.string()).optional(),
    hidden: z.array(z.string()).optional(),
    issues: z.array(z.string()),
    attachments: z.array(z.string()).optional(),
    printed: z.array(z.string()).optional(),
  }),
});
