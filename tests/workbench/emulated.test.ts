import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../workbench/fresh.mjs';

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** The classes of the workbench: Google's name of each and the methods that it has, inherited ones too. */
function emulatedMethods(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, { base: string; google: string | undefined; methods: string[] }>();
  for (const file of sourceFiles('workbench/gas')) {
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
    visit(source, (node) => {
      if (!ts.isClassDeclaration(node) || node.name === undefined) return;
      const base = node.heritageClauses?.[0]?.types[0]?.expression;
      const google = base !== undefined && ts.isCallExpression(base) ? base.arguments[0] : undefined;
      classes.set(node.name.text, {
        base: base?.getText() ?? '',
        google: google !== undefined && ts.isStringLiteral(google) ? google.text : undefined,
        methods: node.members.flatMap((member) => (member.name === undefined ? [] : [member.name.getText()])),
      });
    });
  }
  const byGoogleName = new Map<string, Set<string>>();
  for (const name of classes.keys()) {
    const methods: string[] = [];
    let known = classes.get(name);
    while (known !== undefined) {
      methods.push(...known.methods);
      if (known.google !== undefined) {
        byGoogleName.set(known.google, new Set([...(byGoogleName.get(known.google) ?? []), ...methods]));
      }
      known = classes.get(known.base);
    }
  }
  return byGoogleName;
}

/** Every method of Google's that `src/sheets` calls, as `Range.getValues`. */
function calledMethods(): readonly string[] {
  const config = ts.readConfigFile(join(ROOT, 'src/tsconfig.addon.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'src'));
  const files = sourceFiles('src/sheets');
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
  });

  it.each(called)('%s is emulated', (name) => {
    const [owner = '', method = ''] = name.split('.');
    expect([...(emulated.get(owner) ?? [])]).toContain(method);
  });
});
