/** The script of a part's page. */
export interface PartScript {
  readonly script: string;
  /** How many letters it had when it was built; NaN where the page does not tell. */
  readonly builtLetters: number;
}

/** The page of a part as it was pushed: content for a browser would come without what Google takes for comments. */
export const readPart = (name: string): PartScript => {
  const page = HtmlService.createTemplateFromFile(name).getRawContent();
  const [opening = '', letters] = /^<script(?: data-letters="(\d+)")?>/.exec(page) ?? [];
  return { script: page.slice(opening.length, page.lastIndexOf('<')), builtLetters: Number(letters) };
};

/** The value of a part's script. */
export const evaluatePart = (name: string, { script }: PartScript): unknown => {
  // Called by another name, `eval` sees the global scope alone, as a script file of the project would.
  const evaluate = eval;
  // The name by which the engine's stack traces call the script.
  return evaluate(`${script}\n//# sourceURL=${name}.js`);
};

const read = (name: string): unknown => evaluatePart(name, readPart(name));

/**
 * A part of the add-on's own code, kept in a page of the project because Google loads every script file at
 * every call, and pages only when they are asked for. The page holds one script, whose value is the part. It
 * is read and evaluated anew each time: whoever asks keeps it. Google is asked twice where it fails at the first time:
 * before a part is there, nothing can have been changed.
 */
export const loadPart = (name: string): unknown => {
  try {
    return read(name);
  } catch {
    return read(name);
  }
};
