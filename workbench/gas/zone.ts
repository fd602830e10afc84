const DAY_MS = 86_400_000;
/** The serial number of 1970-01-01, counted from 1899-12-30. */
const UNIX_EPOCH = 25_569;

/** Turns a spreadsheet's serial numbers into instants and back, in one time zone. */
export class Zone {
  private readonly wallClock: Intl.DateTimeFormat;
  private readonly instants = new Map<number, number>();

  /** @param timeZone IANA name, e.g. `Asia/Ho_Chi_Minh`. */
  constructor(readonly timeZone: string) {
    this.wallClock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds since 1970 (UTC) of the wall-clock time that the serial number means in this zone. */
  toInstant(serial: number): number {
    const known = this.instants.get(serial);
    if (known !== undefined) return known;
    const wall = Math.round((serial - UNIX_EPOCH) * DAY_MS);
    const guess = wall - this.offset(wall);
    const instant = wall - this.offset(guess);
    this.instants.set(serial, instant);
    return instant;
  }

  /** The serial number of the wall-clock time in this zone at that instant. */
  toSerial(instant: number): number {
    return (instant + this.offset(instant)) / DAY_MS + UNIX_EPOCH;
  }

  /** Milliseconds that the zone's wall clock is ahead of UTC. */
  offset(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.wallClock.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  }
}
