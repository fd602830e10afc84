import { describe, expect, it } from 'vitest';
import { FORMULAS, VALUES } from './facts/values';
import { COPIES, SIZES, TABS } from './facts/tabs';
import { RULES } from './facts/rules';
import { PERMISSIONS, REALM, STORES } from './facts/services';
import { runScript } from './workbench';

describe.each([
  ['values', VALUES],
  ['formulas', FORMULAS],
  ['sizes', SIZES],
  ['tabs', TABS],
  ['copies', COPIES],
  ['rules and marks', RULES],
  ['stores', STORES],
  ['permissions', PERMISSIONS],
  ['the realm', REALM],
])('Google’s behaviour: %s', (_area, facts) => {
  it.each(facts)('%s', async (_fact, script, expected) => {
    expect(await runScript(script)).toEqual(expected);
  });
});
