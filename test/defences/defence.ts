/** One defence of the threat model in SECURITY.md, how to take it out, and the test that must notice. */
export interface Defence {
  /** first cell of its row in SECURITY.md, as written there */
  attack: string;
  /** file of the defence, from the root of the project */
  file: string;
  /** `find` stands exactly once in the file; with `put` in its place the defence is gone and the rest still runs */
  takeOut: { find: string; put: string };
  /** file of a test that the row names */
  test: string;
  /** title of that test, as the row names it */
  title: string;
}

/** Entries of one row: each is a defence, and the test that must notice when it is gone. */
export function row(
  attack: string,
  ...entries: [test: string, title: string, file: string, find: string, put: string][]
): Defence[] {
  return entries.map(([test, title, file, find, put]) => ({
    attack,
    file,
    takeOut: { find, put },
    test,
    title,
  }));
}

/** Tests that drive a real browser need the extension built with the edit. */
export function inBrowser({ test }: Defence): boolean {
  return test.startsWith('test/browser/');
}
