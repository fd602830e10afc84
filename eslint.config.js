import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const GOOGLE_SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Utilities',
  'Session',
  'Logger',
  'UrlFetchApp',
  'Charts',
];

const zodMiniOnly = {
  paths: [
    { name: 'zod', message: "Use `import * as z from 'zod/mini'`: the other entries are many times larger." },
  ],
  patterns: [{ group: ['zod/v3', 'zod/v4', 'zod/v4/*'], message: 'Use zod/mini.' }],
};

/** Files that are tables by nature: long, but flat. */
const CATALOGUES = [
  'src/i18n/*/vi*.ts',
  'src/i18n/*/en*.ts',
  'src/intake/words/**/*.ts',
  'src/addon/catalogue.ts',
  'src/domain/policy/presets.ts',
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'screenshots', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', zodMiniOnly],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Both look through every value that is handed on, a third of the whole: only of what is shipped and its host.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}', 'nation/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'error',
      '@typescript-eslint/no-unsafe-enum-assignment': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/sheets/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...GOOGLE_SERVICES.map((name) => ({ name, message: 'Google is touched in src/sheets only.' })),
        { name: 'Date', message: 'A calendar day is a Day; instants belong to src/sheets.' },
      ],
    },
  },
  { files: CATALOGUES, rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['workbench/cli/**', 'workbench/*.ts', 'nation/**', 'bench/**', '*.mjs', 'scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: {
        console: 'readonly',
        process: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        module: 'writable',
      },
    },
  },
);
