import { toIso } from '../../src/base/day';
import type { Records } from '../../src/domain/records';
import { assess, dateOfData } from '../../src/domain/rules';
import type { Locale } from '../../src/i18n/locale';
import { functionHelps } from '../../src/addon/api/formula/function-help';
import { issuesOf } from '../../src/addon/api/issues/issue-items';
import { officerDetail } from '../../src/addon/api/overview/officer';
import { overviewOf } from '../../src/addon/api/overview/overview';
import { pendingOf } from '../../src/addon/api/trips/pending';
import { askedPeriod, periodChoices } from '../../src/addon/api/overview/period-choice';
import { settingsOf } from '../../src/addon/api/settings/settings-of';
import { surveyOf, type Survey } from '../../src/addon/office/survey';
import type { PanelState, Opening } from '../../src/protocol/replies';
import { requestSchemas, type CallName } from '../../src/protocol/requests';
import { day } from '../domain/truth-records';

type Answer = (request: Record<string, unknown>) => unknown;

/** Plays the server for the sidebar: real figures of given records, and answers that a test replaces. */
export class OfficeServer {
  readonly calls: CallName[] = [];
  readonly answers: Partial<Record<CallName, Answer>> = {};
  access = { edit: true, manage: true };
  locale: Locale = 'vi';
  /** By what a later change of the sheet is known. */
  mark = '';

  constructor(private readonly records: Records) {}

  serve(name: CallName, request: Record<string, unknown>): unknown {
    this.calls.push(name);
    requestSchemas[name]().parse(request);
    const own = this.answers[name];
    return own ? own(request) : { ok: true, data: this.answer(name, request) };
  }

  private survey(): Survey {
    const { records, issues } = assess(this.records, day('2022-12-20'));
    const asOf = dateOfData(records, day('2022-12-20'));
    return surveyOf({ records, issues, tables: [], asOf }, this.locale);
  }

  private state(survey: Survey, period: string): PanelState {
    const { records } = survey.office;
    return {
      overview: overviewOf(survey, askedPeriod(survey.office.records, period)),
      issues: issuesOf(survey, []),
      tables: [],
      texts: [],
      corrections: [],
      settings: settingsOf(survey, { settings: { sheet: 'Cài đặt', row: 1 } }),
      pending: pendingOf(survey),
      approvalSteps: [],
      choices: {
        periods: periodChoices(survey.say, records),
        officers: records.officers.map(({ id, name }) => ({ id, label: name })),
        units: [],
        topics: [],
        tripTables: [{ key: 'log', label: 'Nhật ký đi cơ sở', department: '', wide: false }],
      },
      period,
      read: { at: '14:05', mark: this.mark, rows: {} },
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
      functions: functionHelps(this.locale),
      fields: {},
      state: this.state(survey, 'year'),
    };
  }

  private answer(name: CallName, request: Record<string, unknown>): unknown {
    const asked = () => askedPeriod(this.records, String(request['period']));
    switch (name) {
      case 'apiOpen':
        return this.opening();
      case 'apiOverview':
        return overviewOf(this.survey(), asked());
      case 'apiOfficer':
        return officerDetail(this.survey(), String(request['officer']), asked());
      default:
        throw new Error(`The test has no answer for ${name}`);
    }
  }
}
