type Child = Node | string;

/** An element with its attributes and children; texts are texts, whatever they hold. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A table with a caption, headings, and rows whose first cell heads the row; figures stand to the right. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const isFigure = (text: string): boolean => /^[\d.,\s/%–-]+$/.test(text);
  const body = rows.map(([first = '', ...rest]) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, first),
      ...rest.map((text) => el('td', isFigure(text) ? { class: 'figure' } : {}, text)),
    ),
  );
  const areFigures = headings.map(
    (_, column) => rows.length > 0 && rows.every((row) => isFigure(row[column] ?? '')),
  );
  const head = el(
    'tr',
    {},
    ...headings.map((text, column) =>
      el('th', areFigures[column] ? { scope: 'col', class: 'figure' } : { scope: 'col' }, text),
    ),
  );
  const made = el('table', {}, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, ...body));
  return el('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': caption }, made);
}
