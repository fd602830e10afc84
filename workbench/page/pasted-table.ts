const FIELD = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;

/** Reads what spreadsheets put on the clipboard: tabs between cells, lines between rows, quotes around line breaks. */
export function readPastedTable(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, field = '', end] of text.replace(/(\r\n|\r|\n)$/, '').matchAll(FIELD)) {
    const quoted = /^"([\s\S]*)"$/.exec(field);
    rows.at(-1)?.push(quoted === null ? field : (quoted[1] ?? '').replaceAll('""', '"'));
    if (end === '' || whole === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
