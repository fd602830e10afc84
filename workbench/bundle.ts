import type { CustomFunction, CustomParameter } from './engine/formulas';

/** The add-on as it is pushed to Google. */
export interface AddonBundle {
  /** Code.js, and its name in stack traces. */
  readonly code: string;
  readonly fileName: string;
  /** HTML files by name without ending. */
  readonly htmlFiles: ReadonlyMap<string, string>;
  /** The manifest's. */
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_]\w*)\s*\(([^)]*)\)/g;

/**
 * What formulas may call: every function named in capitals, as the engine writes names, that is not private by a
 * `_` at its end. The help that Google reads from comments comes only with those marked `@customfunction`; the
 * others are in no list of suggestions.
 */
export function customFunctionsIn(code: string): CustomFunction[] {
  const documented = documentedIn(code);
  const known = new Set(documented.map(({ name }) => name));
  const others = [...code.matchAll(/^function\s+([A-Z][A-Z\d_]*)(?<!_)\(/gm)].map(([, name = '']) => ({
    name,
    description: '',
    parameters: [],
  }));
  return [...documented, ...others.filter(({ name }) => !known.has(name))];
}

function documentedIn(code: string): CustomFunction[] {
  return [...code.matchAll(DOCUMENTED)].flatMap(([, comment = '', name = '', parameters = '']) => {
    if (!/@customfunction\b/i.test(comment)) return [];
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd());
    return [
      {
        name: name.toUpperCase(),
        description: describe(lines),
        parameters: readParameters(parameters, lines),
      },
    ];
  });
}

function describe(lines: readonly string[]): string {
  const end = lines.findIndex((line) => line.startsWith('@'));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .join(' ')
    .trim();
}

/** The declared parameters; help comes from `@param {type} name text`, brackets round the name mean optional. */
function readParameters(declared: string, lines: readonly string[]): CustomParameter[] {
  const names = declared
    .split(',')
    .map((part) => part.replace(/=.*$/s, '').trim())
    .filter((part) => part !== '');
  return names.map((name) => {
    const help = lines.map((line) => PARAMETER.exec(line)).find((match) => match?.[2] === name);
    return { name, description: help?.[3]?.trim() ?? '', optional: help?.[1] === '[' };
  });
}

const PARAMETER = /^@param\s+\{[^}]*\}\s+(\[)?([\w$]+)(?:=[^\]]*)?\]?\s*-?\s*(.*)$/;
