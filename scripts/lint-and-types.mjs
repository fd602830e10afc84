// `npm run lint` and the check of all types at once: both read every file, ask the same of its types, and share that.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

const programOf = (config) => {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(wordsOf([fault]));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(join(ROOT, config), undefined, host);
  // The linter asks for each node's parent.
  const reading = ts.createCompilerHost(parsed.options, true);
  return ts.createProgram({ rootNames: parsed.fileNames, options: parsed.options, host: reading });
};

const wordsOf = (faults) =>
  ts.formatDiagnosticsWithColorAndContext(faults, {
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });

const program = programOf('tsconfig.json');
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  ],
});
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
console.log(await formatter.format(results));
const faults = ts.getPreEmitDiagnostics(program);
console.log(wordsOf(faults));
const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
process.exit(isClean && faults.length === 0 ? 0 : 1);
