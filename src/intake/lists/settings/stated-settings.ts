import type { Cell, CellRef } from '../../../base/cell';
import type { Day } from '../../../base/day';
import type { QuarterSpan } from '../../../domain/days/period';
import type { Duty } from '../../../domain/policy/duty';
import type { CalendarException, ExemptionEffect } from '../../../domain/policy/policy';
import type { TripStatus } from '../../../domain/trips/trip';
import type { Setting } from '../../words/lists/setting-words';

/** What the settings tab says; absent keys are not stated there. */
export interface StatedSettings {
  readonly office?: string;
  readonly document?: string;
  readonly year?: number;
  readonly requiredDays?: number;
  readonly countFrom?: Day;
  readonly countTo?: Day;
  readonly asOf?: Day;
  readonly dayKind?: 'calendar' | 'working';
  readonly weekends?: boolean;
  readonly halfDays?: boolean;
  readonly exemption?: ExemptionEffect;
  readonly exemptFromMonths?: number;
  readonly reportDueDays?: number;
  readonly branch?: number;
  readonly commune?: number;
  readonly district?: number;
  readonly duties?: readonly Duty[];
  readonly travelOrder?: boolean;
  readonly statuses?: readonly TripStatus[];
  readonly startMonth?: number;
  readonly quarters?: readonly QuarterSpan[];
  readonly holidays?: readonly CalendarException[];
}

export type Draft = { -readonly [Key in keyof StatedSettings]: StatedSettings[Key] };

export interface SettingRow {
  /** The cell of the value. */
  readonly at: CellRef;
  readonly name: string;
  readonly value: Cell;
}

/** Puts a row's value into the draft; false when the value is not one that the setting can have. */
export type Setter = (draft: Draft, row: SettingRow) => boolean;

/** A value with the setting that its name says. */
export interface PlacedSetting extends SettingRow {
  readonly setting: Setting;
}
