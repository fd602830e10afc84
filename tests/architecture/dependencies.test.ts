import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: IFlattenedRuleSet['forbidden'];
  options: ICruiseOptions;
};

const judge = async (baseDir: string): Promise<ICruiseResult> => {
  const { output } = await cruise(
    ['src'],
    { ...rules.options, ruleSet: { forbidden: rules.forbidden ?? [] }, baseDir, validate: true },
    {},
    { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error('expected a result, not a text');
  return output;
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** One planted file a rule: where it stands and what it must not import. */
const PLANTED: [rule: string, file: string, imports: string][] = [
  ['src/base', 'src/base/planted.ts', '../domain/word'],
  ['src/domain', 'src/domain/planted.ts', '../i18n/word'],
  ['src/i18n', 'src/i18n/planted.ts', '../intake/word'],
  ['src/intake', 'src/intake/planted.ts', '../output/word'],
  ['src/protocol', 'src/protocol/planted.ts', '../intake/word'],
  ['src/output', 'src/output/planted.ts', '../intake/word'],
  ['src/sheets', 'src/sheets/planted.ts', '../addon/word'],
  ['src/addon', 'src/addon/planted.ts', '../sidebar/word'],
  ['src/sidebar', 'src/sidebar/planted.ts', '../domain/word'],
  ['src/paper-dialog', 'src/paper-dialog/planted.ts', '../sheets/word'],
  ['src/addon/desk', 'src/addon/desk/planted.ts', '../kept/word'],
  ['src/addon/kept', 'src/addon/kept/planted.ts', '../office/word'],
  ['src/addon/office', 'src/addon/office/planted.ts', '../api/word'],
  ['src/addon/functions', 'src/addon/functions/planted.ts', '../commands/word'],
  ['src/addon/report-call', 'src/addon/report-call/planted.ts', '../api/word'],
  ['src/addon/commands', 'src/addon/commands/planted.ts', '../api/word'],
  ['src/addon/api', 'src/addon/api/planted.ts', '../commands/word'],
  ['src/addon/triggers', 'src/addon/triggers/planted.ts', '../office/word'],
  ['src/domain/days', 'src/domain/days/planted.ts', '../policy/word'],
  ['src/domain/policy', 'src/domain/policy/planted.ts', '../counting/word'],
  ['src/sheets/writing', 'src/sheets/writing/planted.ts', '../reading/word'],
  ['nobody-imports-the-workbench', 'src/addon/planted-bench.ts', '../../workbench/word'],
];

const ruledRooms = (under: string): string[] =>
  (rules.forbidden ?? []).flatMap(({ name }) => (name?.startsWith(under) === true ? [name] : []));

/** The rooms of the reading in their order, as the rules name them. */
const ROOMS = ruledRooms('src/intake/');

/** Other folders whose rooms have rules of their own. */
const HOUSES = ['src/domain', 'src/sheets', 'src/addon'];
const HOUSE_ROOMS = HOUSES.flatMap((house) => ruledRooms(`${house}/`));

/** What stands above the rooms uses them, and not the other way round. */
const PLANTED_ABOVE = HOUSE_ROOMS.map((room): [rule: string, file: string, imports: string] => [
  room,
  `${room}/planted-above.ts`,
  '../word',
]);

/** Each room uses the one after it; the last, what reads the whole workbook. */
const PLANTED_ROOMS = ROOMS.map((room, floor): [rule: string, file: string, imports: string] => {
  const file = `${room}/planted.ts`;
  return [room, file, `./${relative(room, `${ROOMS[floor + 1] ?? 'src/intake'}/word`)}`];
});

describe('dependencies point one way', () => {
  let planted: string;

  beforeAll(() => {
    mkdirSync(join(root, 'build'), { recursive: true });
    planted = mkdtempSync(join(root, 'build', 'planted-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), text);
    };
    for (const folder of ['domain', 'i18n', 'intake', 'output', 'sheets', 'addon', 'sidebar'])
      write(`src/${folder}/word.ts`, 'export const word = 1;\n');
    for (const room of [...ROOMS, ...HOUSE_ROOMS]) write(`${room}/word.ts`, 'export const word = 1;\n');
    write('workbench/word.ts', 'export const word = 1;\n');
    for (const [, file, target] of [...PLANTED, ...PLANTED_ROOMS, ...PLANTED_ABOVE])
      write(file, `import { word } from '${target}';\nexport const use = word;\n`);
    write('src/domain/circle-a.ts', "import { b } from './circle-b';\nexport const a = (): number => b();\n");
    write('src/domain/circle-b.ts', "import { a } from './circle-a';\nexport const b = (): number => a();\n");
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('holds for the whole source, and every source file was really looked at', async () => {
    const { summary, modules } = await judge(root);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    const seen = new Set(modules.map(({ source }) => source));
    const missed = sourceFiles(join(root, 'src')).filter((name) => !seen.has(`src/${name}`));
    expect(missed).toEqual([]);
  });

  it('has a rule for every room of the reading', () => {
    const files = sourceFiles(join(root, 'src/intake')).map((name) => dirname(`src/intake/${name}`));
    const rooms = new Set(files.filter((room) => room !== 'src/intake'));
    expect([...rooms].sort()).toEqual([...ROOMS].sort());
  });

  it('has no folder of more than a dozen files', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const folders = files.map(({ parentPath }) => relative(root, parentPath));
    const sizes = [...new Set(folders)].map((folder): [string, number] => [
      folder,
      folders.filter((it) => it === folder).length,
    ]);
    expect(sizes.filter(([, size]) => size > 12)).toEqual([]);
  });

  it.each(HOUSES)('has a rule for every room of %s', (house) => {
    const rooms = readdirSync(join(root, house), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${house}/${entry.name}`] : [],
    );
    expect(rooms.sort()).toEqual(ruledRooms(`${house}/`).sort());
  });

  it('catches a planted violation of each rule', async () => {
    const { summary } = await judge(planted);
    const caught = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
    for (const [rule, file] of [...PLANTED, ...PLANTED_ROOMS, ...PLANTED_ABOVE])
      expect(caught).toContain(`${rule} ${file}`);
    expect([...caught].some((entry) => entry.startsWith('no-cycles'))).toBe(true);
  });
});

describe('what a reading remembers', () => {
  it('belongs to it: no file of intake remembers anything for all readings', () => {
    const kept = /^(?:export )?(?:const|let) \w+(?::[^=]+)? = (?:memo|memoPairs|new WeakMap)\b/m;
    const folder = join(root, 'src/intake');
    const remembering = sourceFiles(folder).filter((name) =>
      kept.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(remembering).toEqual([]);
    expect(kept.test('const known = memo(readUnit);')).toBe(true);
  });
});
