import { fromIso, partsOf, type Day } from '../../base/day';
import { quartersOf, yearSpan, type Quarter, type QuarterSpan } from '../../domain/days/period';
import { defaultPolicy, type CalendarException, type Policy } from '../../domain/policy/policy';
import { spanOf, type Span } from '../../domain/days/span';
import { withoutUndefined } from '../../base/without-undefined';
import type { PolicyInput } from '../words/schemas';
import type { StatedSettings } from './settings/stated-settings';

export interface PolicySources {
  /** Given by the caller: wins over all. */
  readonly input?: PolicyInput;
  readonly settings: StatedSettings;
  /** From titles and tab names, else from the calendar. */
  readonly year: number;
  readonly asOf?: Day;
  /** From titles: a year of duty over two calendar years. */
  readonly titled?: Span;
  /** From holiday tabs. */
  readonly holidays: readonly CalendarException[];
}

const day = (text: string | undefined): Day | undefined => (text === undefined ? undefined : fromIso(text));

const from = ({ input, settings, titled }: PolicySources): Day | undefined =>
  day(input?.countFrom) ?? settings.countFrom ?? titled?.from;
const to = ({ input, settings, titled }: PolicySources): Day | undefined =>
  day(input?.countTo) ?? settings.countTo ?? titled?.to;

const isWholeYear = (first: Day, last: Day): boolean => last - first >= 363 && last - first <= 366;

/** An office whose quarters start in another month counts its year from there. */
const startMonthOf = (sources: PolicySources): number => {
  if (sources.settings.startMonth !== undefined) return sources.settings.startMonth;
  if (sources.titled) return partsOf(sources.titled.from).month;
  const [first, last] = [from(sources), to(sources)];
  if (first === undefined || last === undefined || !isWholeYear(first, last)) return 1;
  const { date, month } = partsOf(first);
  return date === 1 ? month : 1;
};

const windowOf = (sources: PolicySources, whole: Span): Span =>
  spanOf(from(sources) ?? whole.from, to(sources) ?? whole.to) ?? whole;

const quarterNumber = (name: string | number): Quarter => Number(String(name).slice(-1)) as Quarter;

const quartersFrom = (
  { input, settings }: PolicySources,
  usual: readonly QuarterSpan[],
): readonly QuarterSpan[] => {
  const given = (input?.quarters ?? []).flatMap(({ quarter, from, to }) => {
    const span = spanOf(fromIso(from) ?? (0 as Day), fromIso(to) ?? (0 as Day));
    return span ? [{ quarter: quarterNumber(quarter), ...span }] : [];
  });
  if (given.length > 0) return given;
  return settings.quarters?.length === 4 ? settings.quarters : usual;
};

const calendarOf = ({ input, settings, holidays }: PolicySources): readonly CalendarException[] =>
  input?.holidays
    ? input.holidays.flatMap((text) => {
        const holiday = fromIso(text);
        return holiday === undefined ? [] : [{ day: holiday, kind: 'holiday' as const }];
      })
    : [...(settings.holidays ?? []), ...holidays];

const levelQuotasOf = ({ input, settings }: PolicySources): Partial<Pick<Policy, 'levelQuotas'>> => {
  if (input?.levelQuotas) return { levelQuotas: input.levelQuotas };
  const { branch, commune, district } = settings;
  if (branch === undefined && commune === undefined && district === undefined) return {};
  return { levelQuotas: { branch: branch ?? 0, commune: commune ?? 0, district: district ?? 0 } };
};

const papers = ({ settings, asOf }: PolicySources): Partial<Policy> =>
  withoutUndefined({ office: settings.office, document: settings.document, asOf: settings.asOf ?? asOf });

/** `Tính thứ bảy, chủ nhật: Không`, and no word of the kind of days: those of work are counted. */
const dayKindOf = ({ dayKind, weekends }: StatedSettings): Partial<Pick<Policy, 'dayKind'>> =>
  dayKind === undefined && weekends === false ? { dayKind: 'working' } : {};

/** Told alike by the caller and by the settings tab. */
const counting = ({
  requiredDays,
  dayKind,
  halfDays,
  exemption,
  exemptFromMonths,
  reportDueDays,
}: StatedSettings | PolicyInput): Partial<Policy> =>
  withoutUndefined({ requiredDays, dayKind, halfDays, exemption, exemptFromMonths, reportDueDays });

/** The office's policy: what the caller gives, else its settings tab, else its titles, else the defaults. */
export const policyFrom = (sources: PolicySources): Policy => {
  const startMonth = startMonthOf(sources);
  const usual = defaultPolicy(sources.year, startMonth);
  return {
    ...usual,
    ...papers(sources),
    ...dayKindOf(sources.settings),
    ...counting(sources.settings),
    ...counting(sources.input ?? {}),
    ...withoutUndefined({
      countedStatuses: sources.settings.statuses,
      travelOrderRequired: sources.settings.travelOrder,
      duties: sources.settings.duties,
      weekendsCount: sources.settings.weekends,
    }),
    ...levelQuotasOf(sources),
    window: windowOf(sources, yearSpan(sources.year, startMonth)),
    calendar: calendarOf(sources),
    quarters: quartersFrom(sources, quartersOf(sources.year, startMonth)),
  };
};
