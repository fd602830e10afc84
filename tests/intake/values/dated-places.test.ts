import { expect, test } from 'vitest';

import { readDates } from '../../../src/intake/dates/vi-date';
import { datedPlaces } from '../../../src/intake/places/dated-places';
import { DAYS, DAYS_AMONG_WORDS, HALF_DAYS, HALVES_OF_SEVERAL_DAYS, SOME_WEEKDAYS } from './typed-days';
import { span } from './workbook-rows';

const YEAR = { year: 2022, within: [span('2022-01-01', '2022-12-31')] };

const segmentsOf = (text: string) => readDates(text, YEAR).segments;

test.each([...DAYS, ...DAYS_AMONG_WORDS, ...HALF_DAYS, ...HALVES_OF_SEVERAL_DAYS, ...SOME_WEEKDAYS])(
  '%j: in a table without a column of places no day is lost',
  (text) => {
    const parts = datedPlaces(text);
    const days = parts.length === 0 ? segmentsOf(text) : parts.flatMap(({ dates }) => segmentsOf(dates));
    expect(days).toEqual(segmentsOf(text));
  },
);

test.each(['từ 18 đến 25/3', 'Sáng 18 đến chiều 25/3', 'từ thứ hai 21 đến hết thứ sáu 25/3', '18 và 25/3'])(
  '%j names no place',
  (text) => {
    expect(datedPlaces(text)).toEqual([]);
  },
);
