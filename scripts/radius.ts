import { parseArgs } from 'node:util';
import { WORKBOOKS } from '../tests/accuracy/truth';
import { chanceOf } from '../tests/fixtures/unseen/chance';
import { publicWorkbook, unseenWorkbooks } from '../tests/laws/workbooks';
import { drawDamage, judgedAsItStands, placesOf, radiusOf, type Radius } from '../tests/radius/damage';

// npm run radius -- [--draws 100] [--seed radius] [--workbook PART] [--unseen] [--of heading|entry] [--kind PART]
const { values: options } = parseArgs({
  options: {
    /** Damages of each workbook. */
    draws: { type: 'string', default: '100' },
    seed: { type: 'string', default: 'radius' },
    workbook: { type: 'string', default: '' },
    unseen: { type: 'boolean', default: false },
    of: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
  },
});

const describe = ({ damage, outcome, changed }: Radius): string => {
  const { sheet, row, column, of, kind, field, was, now } = damage;
  const place = `${sheet}!R${row}C${column} (${of} of ${kind}, ${field || 'no role'})`;
  return [
    `${outcome}: ${place}: ${JSON.stringify(was)} → ${JSON.stringify(now)}`,
    ...changed.slice(0, 3).map((line) => `    ${line}`),
    ...(changed.length > 3 ? [`    and ${changed.length - 3} more`] : []),
  ].join('\n');
};

const OUTCOMES = ['kept', 'told', 'silent', 'beyond', 'thrown'] as const;

const named = (name: string): boolean => name.includes(options.workbook);
const sounds = [
  ...(await Promise.all(WORKBOOKS.filter(named).map(publicWorkbook))),
  ...(options.unseen ? unseenWorkbooks().filter(({ book }) => named(book.name)) : []),
];

const all: Radius[] = [];
console.log(`${''.padEnd(40)}${OUTCOMES.map((it) => it.padStart(8)).join('')}`);
const line = (name: string, own: readonly Radius[]): void => {
  console.log(
    `${name.padEnd(40)}${OUTCOMES.map((it) => String(own.filter(({ outcome }) => outcome === it).length).padStart(8)).join('')}`,
  );
};
for (const sound of sounds) {
  const before = judgedAsItStands(sound);
  const places = placesOf(sound).filter(
    ({ of, kind }) => of.includes(options.of) && kind.includes(options.kind),
  );
  if (places.length === 0) continue;
  const own: Radius[] = [];
  for (let draw = 0; draw < Number(options.draws); draw += 1) {
    const damage = drawDamage(places, chanceOf(`${options.seed}:${sound.book.name}:${draw}`));
    own.push(radiusOf(sound, before, damage));
  }
  line(sound.book.name, own);
  for (const one of own) if (['silent', 'beyond', 'thrown'].includes(one.outcome)) console.log(describe(one));
  all.push(...own);
}
line('all', all);
console.log(`seed ${options.seed}`);
process.exitCode = all.every(({ outcome }) => outcome === 'kept' || outcome === 'told') ? 0 : 1;
