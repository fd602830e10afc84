import ts from 'typescript';

/*
 * A fresh engine skips over the bodies of functions until they are called, but not over those of arrow functions that
 * stand within another function: these it takes apart at once, which takes longer than all else of loading a part. So
 * arrow functions right within the bundle's outer function are written as the other kind, the longest first, as far
 * as there is room for the longer words.
 */

const isFunction = (node) =>
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isGetAccessor(node) ||
  ts.isSetAccessor(node);

/** Whether it takes something from around it that only an arrow function does. */
const takesThis = (node) => {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (ts.isIdentifier(node) && node.text === 'arguments') return true;
  return ts.forEachChild(node, (child) => takesThis(child) || undefined) === true;
};

/** The arrow functions that stand in one other function, and no more. */
const outerArrows = (node, depth = 0) => {
  const found = [];
  if (depth === 1 && ts.isArrowFunction(node) && node.modifiers === undefined && !takesThis(node))
    found.push(node);
  ts.forEachChild(node, (child) => {
    if (depth + Number(isFunction(node)) <= 1)
      found.push(...outerArrows(child, depth + Number(isFunction(node))));
  });
  return found;
};

const asFunction = (code, arrow) => {
  const textOf = (node) => code.slice(node.getStart(), node.getEnd());
  const body = textOf(arrow.body);
  const block = ts.isBlock(arrow.body) ? body : `{return${/^[\w$]/.test(body) ? ' ' : ''}${body}}`;
  return `function(${arrow.parameters.map(textOf).join(',')})${block}`;
};

/** The same code, at most `room` bytes longer. */
export const withSkippedFunctions = (code, room) => {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const longestFirst = outerArrows(source).sort(
    (a, b) => b.getEnd() - b.getStart() - (a.getEnd() - a.getStart()),
  );
  let left = room;
  const chosen = longestFirst.flatMap((arrow) => {
    const [start, end] = [arrow.getStart(), arrow.getEnd()];
    const text = asFunction(code, arrow);
    const more = text.length - (end - start);
    if (more > left) return [];
    left -= more;
    return [{ start, end, text }];
  });
  let at = 0;
  let written = '';
  for (const { start, end, text } of chosen.sort((a, b) => a.start - b.start)) {
    written += code.slice(at, start) + text;
    at = end;
  }
  return written + code.slice(at);
};
