import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../workbench/fresh.mjs';

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

interface WorkbenchClass {
  readonly base: string;
  /** Google's name, where the class says it itself. */
  readonly google: string | undefined;
  readonly methods: readonly string[];
}

function readClass(node: ts.ClassDeclaration): WorkbenchClass {
  const base = node.heritageClauses?.[0]?.types[0]?.expression;
  const name = base !== undefined && ts.isCallExpression(base) ? base.arguments[0] : undefined;
  return {
    base: base?.getText() ?? '',
    google: name !== undefined && ts.isStringLiteral(name) ? name.text : undefined,
    methods: node.members.flatMap((member) => (member.name === undefined ? [] : [member.name.getText()])),
  };
}

function workbenchClasses(): ReadonlyMap<string, WorkbenchClass> {
  const classes = new Map<string, WorkbenchClass>();
  for (const file of sourceFiles('workbench/gas')) {
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
    visit(source, (node) => {
      if (ts.isClassDeclaration(node) && node.name !== undefined)
        classes.set(node.name.text, readClass(node));
    });
  }
  return classes;
}

/** Google's name of each class of the workbench and the methods that it has, inherited ones too. */
function emulatedMethods(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = workbenchClasses();
  const byGoogleName = new Map<string, Set<string>>();
  for (const name of classes.keys()) {
    const methods: string[] = [];
    for (let known = classes.get(name); known !== undefined; known = classes.get(known.base)) {
      methods.push(...known.methods);
      if (known.google === undefined) continue;
      byGoogleName.set(known.google, new Set([...(byGoogleName.get(known.google) ?? []), ...methods]));
    }
  }
  return byGoogleName;
}

/** Every method of Google's that the add-on calls, wherever it does, as `Range.getValues`. */
function calledMethods(): readonly string[] {
  const config = ts.readConfigFile(join(ROOT, 'src/tsconfig.addon.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'src'));
  const files = [...sourceFiles('src/sheets'), ...sourceFiles('src/addon')];
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const called = new Set<string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) continue;
    visit(source, (node) => {
      if (!ts.isPropertyAccessExpression(node)) return;
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      if (declaration?.getSourceFile().fileName.includes('google-apps-script') !== true) return;
      const owner = declaration.parent;
      if (ts.isInterfaceDeclaration(owner)) called.add(`${owner.name.text}.${node.name.text}`);
    });
  }
  return [...called].sort();
}

describe('the seam between the add-on and Google', () => {
  const emulated = emulatedMethods();
  const called = calledMethods();

  it('is really there: the add-on reads and writes through it', () => {
    expect(called).toContain('Range.getValues');
    expect(called).toContain('Range.setValues');
    expect(called.length).toBeGreaterThan(100);
  });

  it.each(called)('%s is emulated', (name) => {
    const [owner = '', method = ''] = name.split('.');
    expect([...(emulated.get(owner) ?? [])]).toContain(method);
  });

  it('needs no scope beyond this spreadsheet and its dialogs', () => {
    const owners = called.map((name) => name.split('.')[0]);
    for (const service of ['DriveApp', 'GmailApp', 'MailApp', 'UrlFetchApp', 'CalendarApp', 'ScriptApp'])
      expect(owners).not.toContain(service);
    const methods = called.map((name) => name.split('.')[1]);
    for (const method of ['openById', 'openByUrl', 'getFileById']) expect(methods).not.toContain(method);
  });
});
