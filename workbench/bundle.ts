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
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_]\w*)\s*\(([^)]*)\)/g;

/** The functions marked `@customfunction`, with the help that Google reads from their comments. */
export function customFunctionsIn(code: string): CustomFunction[] {
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
