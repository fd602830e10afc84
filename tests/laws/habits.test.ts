import { describe, expect, it } from 'vitest';
import { HABITS } from './habits/all';
import { heardOf } from './habits/heard';

describe.each(HABITS)('habits %s are counted as they are meant, or asked about', (_, habits) => {
  it.each(habits.map((habit) => [habit.name, habit] as const))('%s', (_name, habit) => {
    expect(heardOf(habit)).toEqual(habit.expect);
  });
});
