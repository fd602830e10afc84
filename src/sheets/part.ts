/**
 * A part of the add-on's own code, kept in a page of the project because Google loads every script file at
 * every call, and pages only when they are asked for. The page holds one script, whose value is the part. It
 * is read and evaluated anew each time: whoever asks keeps it.
 */
export const loadPart = (name: string): unknown => {
  const page = HtmlService.createHtmlOutputFromFile(name).getContent();
  const script = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  // Called by another name, `eval` sees the global scope alone, as a script file of the project would.
  const evaluate = eval;
  return evaluate(script);
};
