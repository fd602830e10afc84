import { describe, expect, it } from 'vitest';
import { drawOwnMeeting } from './own/meetings';
import { drawMeeting } from './two-writers';

/** Another draw: `FAULTS_SEED=anything npx vitest run tests/faults`; more: `npm run two-writers` and, with `-- --own`, of the add-on's own tabs. */
const SEED = process.env['FAULTS_SEED'] ?? 'daily';

const draws = (count: number): string[] => Array.from({ length: count }, (_, draw) => `${SEED}:${draw}`);

describe(`while another person inserts, deletes, sorts, renames or types, drawn as ${SEED}`, () => {
  it.each(draws(3))('a command writes into the rows that it read and into no others: %s', async (seed) => {
    expect(await drawMeeting(seed)).toMatchObject({ wrong: [] });
  });

  it.each(draws(3))(
    'what people write on the add-on’s own tabs stays, and what it makes of people’s rows is of rows as they are: %s',
    async (seed) => {
      expect(await drawOwnMeeting(seed)).toMatchObject({ wrong: [] });
    },
  );
});
