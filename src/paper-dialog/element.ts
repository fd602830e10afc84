interface Attributes {
  readonly className?: string;
  readonly text?: string;
  readonly span?: { readonly columns: number; readonly rows?: number };
  readonly width?: string;
}

/** An element with text and children as nodes. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { className, text, span, width }: Attributes = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag);
  if (className !== undefined) node.className = className;
  if (text !== undefined) node.textContent = text;
  if (width !== undefined) node.style.width = width;
  if (span && node instanceof HTMLTableCellElement) {
    node.colSpan = span.columns;
    node.rowSpan = span.rows ?? 1;
  }
  node.append(...children);
  return node;
};
