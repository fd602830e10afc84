import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `Sheet.getName`: every method of Google's that the code of src/sheets calls, by the types' own names. */
const calledMethods = (): string[] => {
  const config = ts.readConfigFile(`${root}src/tsconfig.addon.json`, (path) => ts.sys.readFile(path));
  const files = readdirSync(`${root}src/sheets`).map((name) => `${root}src/sheets/${name}`);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${root}src`);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const called = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      const isGoogles = declaration?.getSourceFile().fileName.includes('google-apps-script') === true;
      if (isGoogles && ts.isMethodSignature(declaration) && ts.isInterfaceDeclaration(declaration.parent))
        called.add(`${declaration.parent.name.text}.${declaration.name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...called].sort();
};

/** All that the workbench's classes write out, by method. */
const emulated = (): Set<string> => {
  const folder = `${root}workbench/gas`;
  const text = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  return new Set([...text.matchAll(/^\s*override (\w+)\(/gm)].map(([, name = '']) => name));
};

describe('what the add-on asks of Google', () => {
  const called = calledMethods();

  it('is emulated by the workbench, every method of it', () => {
    const known = emulated();
    expect(called.length).toBeGreaterThan(60);
    expect(called.filter((method) => !known.has(method.split('.')[1] ?? ''))).toEqual([]);
  });

  it('needs no scope beyond this spreadsheet and its dialogs', () => {
    const classes = new Set(called.map((method) => method.split('.')[0]));
    for (const service of ['DriveApp', 'GmailApp', 'MailApp', 'UrlFetchApp', 'CalendarApp', 'ScriptApp'])
      expect(classes).not.toContain(service);
    for (const method of ['openById', 'openByUrl', 'getFileById'])
      expect(called.map((name) => name.split('.')[1])).not.toContain(method);
  });
});
