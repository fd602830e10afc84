/** What a person changes of a paper's words, over the paper. */
export interface Editor {
  readonly node: HTMLFormElement;
  /** Whether anything differs from what was opened. */
  readonly isChanged: () => boolean;
  /** Saves as its own button does. */
  readonly save: () => void;
}

export const sameTexts = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An editor over a form that reads all of it at once. */
export const editorOver = <T>(node: HTMLFormElement, read: () => T, save: (texts: T) => void): Editor => {
  const opened = read();
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    save(read());
  });
  return { node, isChanged: () => !sameTexts(read(), opened), save: () => node.requestSubmit() };
};
