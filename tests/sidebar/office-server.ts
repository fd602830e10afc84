import { assess, dateOfData } from '../../src/domain/rules';
import { toIso } from '../../src/domain/day';
import type { Records } from '../../src/domain/records';
import type { Locale } from '../../src/i18n/locale';
import { functionHelps } from '../../src/addon/api/function-help';
import { issuesOf } from '../../src/addon/api/issue-items';
import { officerDetail } from '../../src/addon/api/officer';
import { overviewOf } from '../../src/addon/api/overview';
import { pendingOf } from '../../src/addon/api/pending';
import { askedPeriod, periodChoices } from '../../src/addon/api/period-choice';
import { settingsOf } from '../../src/addon/api/settings-of';
import { surveyOf, type Survey } from '../../src/addon/api/survey';
import type { Office, Opening } from '../../src/intake/payloads/replies';
import { requestSchemas, type CallName } from '../../src/intake/payloads/requests';
import type { TableItem } from '../../src/intake/payloads/tables';
import { day } from '../domain/truth-records';

export interface Call {
  readonly name: CallName;
  readonly request: Record<string, unknown>;
}

type Answers = Partial<Record<CallName, (request: never) => unknown>>;

/** Plays the server for the sidebar: real figures of given records, answers that a test may replace. */
export class OfficeServer {
  readonly calls: Call[] = [];
  readonly accepted = new Map<string, string>();
  access = { edit: true, manage: true };
  tables: TableItem[] = [];
  private locale: Locale = 'vi';

  constructor(
    private readonly records: Records,
    readonly answers: Answers = {},
  ) {}

  serve(name: CallName, request: Record<string, unknown>): unknown {
    this.calls.push({ name, request });
    requestSchemas[name].parse(request);
    const own = this.answers[name] as ((request: unknown) => unknown) | undefined;
    if (own) return own(request);
    return { ok: true, data: this.answer(name, request) };
  }

  survey(): Survey {
    const today = day('2022-12-20');
    const { records, issues } = assess(this.records, today);
    const office = { records, issues, tables: [], asOf: dateOfData(records, today) };
    return surveyOf(office, this.locale);
  }

  state(period = 'year'): Office {
    const survey = this.survey();
    return {
      overview: overviewOf(survey, askedPeriod(survey.office.records, period)),
      issues: issuesOf(survey, { accepted: this.accepted, fixed: 3, undo: [] }),
      tables: this.tables,
      settings: settingsOf(survey, { settings: { sheet: 'Cài đặt', row: 1 } }),
      pending: pendingOf(survey),
    };
  }

  private opening(): Opening {
    const survey = this.survey();
    const { records, asOf } = survey.office;
    return {
      locale: this.locale,
      workbook: 'Đi cơ sở 2022',
      office: records.policy.office ?? 'Tỉnh đoàn Bình Thuận',
      today: toIso(asOf),
      access: this.access,
      period: 'year',
      periods: periodChoices(survey.say, records),
      separator: this.locale === 'vi' ? ';' : ',',
      functions: functionHelps(this.locale, this.locale === 'vi' ? ';' : ','),
      officers: records.officers.map(({ id, name, department }) => ({
        id,
        label: department ? `${name} – ${department}` : name,
      })),
      units: [...new Set(records.trips.flatMap(({ unit }) => unit ?? []))].slice(0, 200),
      topics: [...new Set(records.trips.flatMap(({ topic }) => topic ?? []))].slice(0, 100),
      tripTables: [{ key: 'log', label: 'Nhật ký đi cơ sở', department: '' }],
      fields: {
        trips: [
          { field: 'officer', label: 'Họ và tên' },
          { field: 'start', label: 'Từ ngày' },
          { field: 'end', label: 'Đến ngày' },
          { field: 'unit', label: 'Đơn vị, địa bàn' },
        ],
      },
      state: this.state(),
    };
  }

  private answer(name: CallName, request: Record<string, unknown>): unknown {
    const survey = this.survey();
    const period = typeof request['period'] === 'string' ? request['period'] : 'year';
    const asked = () => askedPeriod(survey.office.records, period);
    switch (name) {
      case 'apiOpen':
        if (request['locale'] === 'vi' || request['locale'] === 'en') this.locale = request['locale'];
        return this.opening();
      case 'apiOverview':
        return overviewOf(survey, asked());
      case 'apiOfficer':
        return officerDetail(survey, String(request['officer']), asked());
      case 'apiAcceptIssue':
        this.accepted.set(String(request['issue']), String(request['reason']));
        return { state: this.state(period) };
      case 'apiReopenIssue':
        this.accepted.delete(String(request['issue']));
        return { state: this.state(period) };
      case 'apiGoTo':
        return {};
      default:
        throw new Error(`The test has no answer for ${name}`);
    }
  }
}
