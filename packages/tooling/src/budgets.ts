/** How large something may become. */
export interface Budget {
  readonly name: string;
  /** Files under site/dist, as globs; what they weigh together counts. Each must match at least one file. */
  readonly files?: readonly string[];
  /** Or a page under site/dist: it and every script, style sheet, image and font it names. */
  readonly page?: string;
  /** In bytes after gzip -9, each file on its own. */
  readonly limit: number;
}

const kilobyte = 1000;

/** What the tests hold the built site to. */
export const budgets: readonly Budget[] = [
  {
    name: 'filling in the birth declaration (script and procedure)',
    files: ['kit/v1/dvc.js', 'kit/v1/procedures/1.001193.vi.js'],
    limit: 40 * kilobyte,
  },
];
