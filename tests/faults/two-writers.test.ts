import { describe, expect, it } from 'vitest';
import { drawMeeting } from './two-writers';

/** Another draw: `FAULTS_SEED=anything npx vitest run tests/faults`; more: `npm run two-writers`. */
const SEED = process.env['FAULTS_SEED'] ?? 'daily';
const DRAWS = 5;

describe(`while another person inserts, deletes, sorts, renames or types, drawn as ${SEED}`, () => {
  it.each(Array.from({ length: DRAWS }, (_, draw) => `${SEED}:${draw}`))(
    'a command writes into the rows that it read and into no others: %s',
    async (seed) => {
      expect(await drawMeeting(seed)).toMatchObject({ wrong: [] });
    },
    120_000,
  );
});
