/** The three engines as they are now, and the oldest Chromium that the kit promises to run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit' | 'oldest-chromium';

export interface PageOptions {
  /** Of the viewport, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** False for what a visitor without JavaScript gets; `evaluate` works all the same. */
  readonly javaScript?: boolean;
}

/** Keys by the names the DOM gives them, as far as a form can be used with. */
export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'End'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Control+z';

/** One window of one engine: what a person at a keyboard can do, and what a test needs to look. */
export interface Page extends AsyncDisposable {
  readonly engine: Engine;
  /** Loads a page and waits for its load event. */
  goto(url: string): Promise<void>;
  /** As the buttons of the browser do; resolves when the browser is there, or nearly. */
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Another size for the viewport, in CSS pixels: a phone that is turned. */
  resize(width: number, height: number): Promise<void>;
  /** Lets the process behind the page die and loads it anew. In Chromium only; afterwards the page can only be looked at. */
  crash?(): Promise<void>;
  /** Presses and releases a key, as the keyboard does. */
  press(key: Key): Promise<void>;
  /** Presses the main button of the mouse at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Types text into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /**
   * Runs a function in the page and returns what it returns, awaited. The function is sent as source text: it sees
   * nothing of the test but its arguments, and those and the result travel as JSON.
   */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Chooses files in the first `<input type=file>` that matches, also inside open shadow roots. */
  setFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Saves the viewport as a PNG. */
  screenshot(path: string): Promise<void>;
  /** As it is printed, on the paper that its style sheet names; Chromium alone. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}
