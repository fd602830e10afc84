interface MeterProps {
  /** Days counted, days owed, and days planned beyond those counted. */
  readonly days: number;
  readonly required: number;
  readonly planned: number;
  /** Days at the right end: the same for all bars that are compared. */
  readonly scale: number;
  readonly met: boolean;
  /** Days that one may expect by today. */
  readonly expected?: number;
}

const share = (days: number, scale: number): string => `${(100 * Math.min(days / scale, 1)).toFixed(2)}%`;

/** A bar against the quota's line; its numbers stand beside it as text, so it is decoration. */
export const Meter = ({ days, required, planned, scale, met, expected = 0 }: MeterProps) => (
  <span class="meter" aria-hidden="true">
    <span class="meter-plan" style={{ width: share(days + planned, scale) }} />
    <span class={met ? 'meter-days met' : 'meter-days'} style={{ width: share(days, scale) }} />
    {expected > 0 ? <span class="meter-pace" style={{ left: share(expected, scale) }} /> : null}
    {required > 0 ? <span class="meter-quota" style={{ left: share(required, scale) }} /> : null}
  </span>
);
