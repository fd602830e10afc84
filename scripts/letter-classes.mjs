import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * What `\p{L}` and `\p{N}` stand for in what is pushed. Google computes each formula in a fresh engine, which makes
 * every pattern anew: one that holds Unicode's own class, of seven hundred ranges, takes it fifty times as long as one
 * that names a few. The letters of Latin are the same to the sign, and the figures that folding a text leaves; of other
 * scripts, whose signs are told apart nowhere, those of Europe and India are letters block by block.
 */
const RANGES = {
  L: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x2c1],
    [0x386, 0x1fff],
  ],
  N: [[0x30, 0x39], [0xb2, 0xb3], [0xb9], [0xbc, 0xbe]],
};

const rangeText = ([first, last = first]) =>
  [...new Set([first, last])].map((code) => String.fromCharCode(code)).join('-');

/** What stands for `\p{L}` and `\p{N}` between the brackets of a class. */
export const CLASSES = { L: RANGES.L.map(rangeText).join(''), N: RANGES.N.map(rangeText).join('') };

/** In a text, what a pattern escapes is escaped once more. */
const SIGNS = { pattern: /\\[pP]\{[LN]\}|\\.|\[|\]/gs, text: /\\\\[pP]\{[LN]\}|\\\\\\?.|\\.|\[|\]/gs };

/** A pattern, or a part of one, with plain classes; `state` tells whether a class is open. */
const withClasses = (code, signs, state) =>
  code.replace(signs, (sign) => {
    if (sign === '[') state.isOpen = true;
    else if (sign === ']') state.isOpen = false;
    const [, letter, name] = /^\\+([pP])\{([LN])\}$/.exec(sign) ?? [];
    if (letter === undefined) return sign;
    if (!state.isOpen) return `[${letter === 'P' ? '^' : ''}${CLASSES[name]}]`;
    if (letter === 'P') throw new Error(`A class holds ${sign}: it cannot be named plainly.`);
    return CLASSES[name];
  });

const isText = (node) =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

const isOfTemplate = (node) => ts.isTemplateExpression(node) || ts.isTemplateSpan(node);

/** The source with plain classes in place of Unicode's in every pattern, whether it is written as one or as a text. */
export const withPlainClasses = (source) => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  let done = '';
  let from = 0;
  const walk = (node, state) => {
    if (isText(node)) {
      const start = node.getStart(file);
      const signs = ts.isRegularExpressionLiteral(node) ? SIGNS.pattern : SIGNS.text;
      done += source.slice(from, start) + withClasses(source.slice(start, node.end), signs, state);
      from = node.end;
    }
    // The pieces of a template are one pattern; anything else is a pattern of its own.
    const isPiece = (child) => ts.isTemplateSpan(child) || (isText(child) && isOfTemplate(node));
    node.forEachChild((child) => walk(child, isPiece(child) ? state : { isOpen: false }));
  };
  walk(file, { isOpen: false });
  return done + source.slice(from);
};

/** For esbuild: those of the add-on's own sources with plain classes. */
export const plainClasses = (filter) => ({
  name: 'plain-classes',
  setup: ({ onLoad }) => {
    onLoad({ filter }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return /\\[pP]\{[LN]\}/.test(source) ? { contents: withPlainClasses(source), loader: 'ts' } : undefined;
    });
  },
});
