import { fromIso, partsOf, type Day } from '../../domain/day';
import { quartersOf, yearSpan, type Quarter, type QuarterSpan } from '../../domain/period';
import { defaultPolicy, type CalendarException, type Policy } from '../../domain/policy';
import { spanOf, type Span } from '../../domain/span';
import type { PolicyInput } from '../schemas';
import type { StatedSettings } from './settings';

export interface PolicySources {
  /** Given by the caller: wins over all. */
  readonly input?: PolicyInput;
  readonly settings: StatedSettings;
  /** From titles and tab names, else from the calendar. */
  readonly year: number;
  readonly asOf?: Day;
  /** From holiday tabs. */
  readonly holidays: readonly CalendarException[];
}

const day = (text: string | undefined): Day | undefined => (text === undefined ? undefined : fromIso(text));

/** An office whose quarters start in another month counts its year from there. */
const startMonthOf = ({ input, settings }: PolicySources): number => {
  if (settings.startMonth !== undefined) return settings.startMonth;
  const from = day(input?.countFrom) ?? settings.countFrom;
  const to = day(input?.countTo) ?? settings.countTo;
  if (from === undefined || to === undefined) return 1;
  const first = partsOf(from);
  return first.date === 1 && first.month !== 1 && to - from >= 363 && to - from <= 366 ? first.month : 1;
};

const windowOf = ({ input, settings }: PolicySources, whole: Span): Span => {
  const from = day(input?.countFrom) ?? settings.countFrom ?? whole.from;
  const to = day(input?.countTo) ?? settings.countTo ?? whole.to;
  return spanOf(from, to) ?? whole;
};

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

const papers = ({ settings, asOf }: PolicySources): Partial<Policy> => ({
  ...(settings.office === undefined ? {} : { office: settings.office }),
  ...(settings.document === undefined ? {} : { document: settings.document }),
  ...(((settings.asOf ?? asOf) === undefined ? {} : { asOf: settings.asOf ?? asOf }) as Partial<Policy>),
});

const counting = (sources: PolicySources, usual: Policy): Partial<Policy> => {
  const { input, settings } = sources;
  const due = input?.reportDueDays ?? settings.reportDueDays;
  return {
    requiredDays: input?.requiredDays ?? settings.requiredDays ?? usual.requiredDays,
    dayKind: input?.dayKind ?? settings.dayKind ?? usual.dayKind,
    halfDays: input?.halfDays ?? settings.halfDays ?? usual.halfDays,
    exemption: input?.exemption ?? settings.exemption ?? usual.exemption,
    exemptFromMonths: input?.exemptFromMonths ?? settings.exemptFromMonths ?? usual.exemptFromMonths,
    countedStatuses: settings.statuses ?? usual.countedStatuses,
    travelOrderRequired: settings.travelOrder ?? usual.travelOrderRequired,
    ...(due === undefined ? {} : { reportDueDays: due }),
  };
};

/** The office's policy: what the caller gives, else its settings tab, else its titles, else the defaults. */
export const policyFrom = (sources: PolicySources): Policy => {
  const startMonth = startMonthOf(sources);
  const usual = defaultPolicy(sources.year, startMonth);
  return {
    ...usual,
    ...papers(sources),
    ...counting(sources, usual),
    ...levelQuotasOf(sources),
    window: windowOf(sources, yearSpan(sources.year, startMonth)),
    calendar: calendarOf(sources),
    quarters: quartersFrom(sources, quartersOf(sources.year, startMonth)),
  };
};
