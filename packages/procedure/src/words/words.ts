/** What an editor reads about a problem. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** The same where the way out takes a search: it is looked for only where somebody will read it. */
export interface LazyWords {
  readonly message: string;
  readonly remedy: string | (() => string);
}
