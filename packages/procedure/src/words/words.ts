/** What an editor reads about a problem. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}
