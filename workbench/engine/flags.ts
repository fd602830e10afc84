import type { Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';

/** The engine's booleans are 0 and 1. */
export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

export function isOn(value: Nullable<BooleanNumber>): boolean {
  return value === BooleanNumber.TRUE;
}
