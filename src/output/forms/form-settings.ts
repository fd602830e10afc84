import { formTemplate, formWords, type FormWord } from '../../i18n/forms/form-words';
import type { Locale } from '../../i18n/locale';
import { paperWords } from '../../i18n/papers/paper-words';
import { TRIP_KINDS } from '../../domain/trips/trip';
import { LEVELS } from '../../domain/places/unit';

export const FORM_KEYS = [
  'personal-registration',
  'department-quarter',
  'agency-quarter',
  'branch-meeting',
  'thematic-report',
] as const;

/** F1 to F5. */
export type FormKey = (typeof FORM_KEYS)[number];

/** A column of a form's table, or a named blank of a form's text. */
export interface FormColumn {
  /** One of the form's own fields; a column left out of the list is not printed. */
  readonly field: string;
  readonly label: string;
  /** Columns side by side under one heading; in a form of text, the part that the blank stands in. */
  readonly group?: string | undefined;
}

export interface FormSigner {
  readonly lines: readonly string[];
  readonly name: string;
}

/** What an office may change in a form; the order of `columns` is the order on paper. */
export interface FormSettings {
  readonly name: string;
  /** May name `{period}` and `{department}`. */
  readonly subject: string;
  readonly columns: readonly FormColumn[];
  readonly signers: readonly FormSigner[];
}

const REGISTRATION_FIELDS = [
  'number',
  'topic',
  'kind',
  'unit',
  'level',
  'round',
  'from',
  'to',
  'days',
  'expected',
  'with',
  'note',
] as const;
const DEPARTMENT_FIELDS = [
  'number',
  'name',
  'position',
  'topic',
  'kind',
  'unit',
  'round',
  'from',
  'to',
  'days',
  'head',
  'note',
] as const;
const AGENCY_BEFORE = [
  'number',
  'name',
  'position',
  'duty',
  'required',
  'registered',
  'done',
  'cumulative',
  'remaining',
  'surplus',
] as const;
const AGENCY_AFTER = ['visits', 'branches', 'duties', 'reports', 'note'] as const;

const MEETING_PARTS = {
  meeting: ['officer', 'position', 'branch', 'parent', 'dates', 'place', 'chair', 'present', 'guests'],
  course: ['topic', 'course', 'conclusion'],
  remarks: ['strengths', 'weaknesses', 'guidance', 'petitions', 'proposals', 'evidence'],
} as const;

const THEMATIC_PARTS = {
  trip: ['officer', 'basis', 'order', 'dates', 'place', 'topic', 'team', 'days'],
  situation: ['members', 'structure', 'meetings', 'jobless'],
  results: ['results', 'models', 'difficulties'],
  petitions: ['petitions'],
  followUp: ['followUp'],
} as const;

type Defaults = Readonly<Record<FormKey, (locale: Locale) => Pick<FormSettings, 'columns' | 'signers'>>>;

const columnsOf = (locale: Locale, fields: readonly string[]): FormColumn[] =>
  fields.map((field) => ({ field, label: formWords(locale)(`form.field.${field}` as FormWord) }));

const partColumns = (
  locale: Locale,
  form: 'meeting' | 'thematic',
  parts: Readonly<Record<string, readonly string[]>>,
): FormColumn[] =>
  Object.entries(parts).flatMap(([part, fields]) =>
    fields.map((field) => ({
      field,
      label: formWords(locale)(`form.${form}.${field}` as FormWord),
      group: formWords(locale)(`form.part.${part}` as FormWord),
    })),
  );

const agencyColumns = (locale: Locale): FormColumn[] => {
  const words = formWords(locale);
  const report = paperWords(locale);
  const [byKind, byLevel] = [words('form.group.kind'), words('form.group.level')];
  return [
    ...columnsOf(locale, AGENCY_BEFORE),
    ...TRIP_KINDS.map((kind) => ({ field: kind, label: report(`kind.short.${kind}`), group: byKind })),
    ...LEVELS.map((level) => ({ field: level, label: report(`level.${level}`), group: byLevel })),
    ...columnsOf(locale, AGENCY_AFTER),
  ];
};

const signer = (locale: Locale, key: FormWord): FormSigner => ({ lines: [formWords(locale)(key)], name: '' });

const DEFAULTS: Defaults = {
  'personal-registration': (locale) => ({
    columns: columnsOf(locale, REGISTRATION_FIELDS),
    signers: [signer(locale, 'form.sign.registrant'), signer(locale, 'form.sign.head')],
  }),
  'department-quarter': (locale) => ({
    columns: columnsOf(locale, DEPARTMENT_FIELDS),
    signers: [signer(locale, 'form.sign.maker'), signer(locale, 'form.sign.departmentHead')],
  }),
  'agency-quarter': (locale) => ({
    columns: agencyColumns(locale),
    signers: [signer(locale, 'form.sign.agencyMaker'), signer(locale, 'form.sign.standing')],
  }),
  'branch-meeting': (locale) => ({
    columns: partColumns(locale, 'meeting', MEETING_PARTS),
    signers: [signer(locale, 'form.sign.unit'), signer(locale, 'form.sign.reporter')],
  }),
  'thematic-report': (locale) => ({
    columns: partColumns(locale, 'thematic', THEMATIC_PARTS),
    signers: [signer(locale, 'form.sign.unit'), signer(locale, 'form.sign.reporter')],
  }),
};

/** Columns that a form prints only where the office asks for them: the rounds side by side, as some offices have them. */
const optionalColumns = (form: FormKey, locale: Locale): FormColumn[] =>
  form === 'department-quarter' ? columnsOf(locale, ['round1', 'round2', 'round3']) : [];

/** The form as printed until the office changes it. */
export const defaultFormSettings = (form: FormKey, locale: Locale): FormSettings => ({
  name: formWords(locale)(`form.${form}.name`),
  subject: formTemplate(locale, `form.${form}.subject`),
  ...DEFAULTS[form](locale),
});

export interface ChangedForm {
  readonly settings: FormSettings;
  /** Fields asked for that the form does not have: reported, never dropped in silence. */
  readonly unknown: readonly string[];
}

/** The office's changes laid over the default; columns with a field that the form lacks are told. */
export const changeForm = (
  form: FormKey,
  locale: Locale,
  change: { readonly [K in keyof FormSettings]?: FormSettings[K] | undefined },
): ChangedForm => {
  const standard = defaultFormSettings(form, locale);
  const known = new Set([...standard.columns, ...optionalColumns(form, locale)].map(({ field }) => field));
  const asked = change.columns ?? standard.columns;
  return {
    settings: {
      name: change.name ?? standard.name,
      subject: change.subject ?? standard.subject,
      columns: asked.filter(({ field }) => known.has(field)),
      signers: change.signers ?? standard.signers,
    },
    unknown: asked.filter(({ field }) => !known.has(field)).map(({ field }) => field),
  };
};

/**
 * Every column that the form can print, those that the office left out too: its own in its own order, the
 * others after the one that they follow in the standard form.
 */
export const allColumns = (
  form: FormKey,
  locale: Locale,
  { columns }: FormSettings,
): (FormColumn & { readonly shown: boolean })[] => {
  const all = columns.map((column) => ({ ...column, shown: true }));
  const standard = [...defaultFormSettings(form, locale).columns, ...optionalColumns(form, locale)];
  standard.forEach((column, index) => {
    if (all.some(({ field }) => field === column.field)) return;
    const before = standard[index - 1]?.field;
    all.splice(all.findIndex(({ field }) => field === before) + 1, 0, { ...column, shown: false });
  });
  return all;
};
