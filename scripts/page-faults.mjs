import ts from 'typescript';

const countTemplateLiterals = (script) => {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const countIn = (node) => {
    let count = ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node) ? 1 : 0;
    node.forEachChild((child) => {
      count += countIn(child);
    });
    return count;
  };
  return countIn(source);
};

/**
 * Why Google's HtmlService would not serve the page as it was built, in words; empty where it would. `withoutComments`
 * is what it does to a page.
 */
export const faultsOfPage = (html, withoutComments) => {
  const scripts = [...html.matchAll(/<script[^>]*>([^]*?)<\/script/g)].map(([, script]) => script);
  const literals = scripts.reduce((sum, script) => sum + countTemplateLiterals(script), 0);
  const cut = html.length - withoutComments(html).length;
  return [
    ...(scripts.length === 0 ? ['no script'] : []),
    ...(literals > 0 ? [`${literals} template literals`] : []),
    ...(cut > 0 ? [`${cut} letters that Google would cut`] : []),
  ];
};
