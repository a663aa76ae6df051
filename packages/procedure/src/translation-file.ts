import { z } from 'zod';

/** `en.json`: texts by file and JSON Pointer. A file is named as below `schemas/`, or as in the same folder. */
export const translationFile = z
  .looseObject({ $schema: z.string().optional() })
  .catchall(z.record(z.string(), z.string().min(1)));
