import { mustDay } from '../../base/day';
import { monthSpan } from '../days/period';
import { defaultPolicy, type Policy } from './policy';

/** The terms of a plan as its own province stated them, for a year long past. */
export interface Preset {
  readonly id: string;
  readonly office: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Number and symbol as printed; absent where the source does not show it. */
  readonly document?: string;
  readonly documentDate?: string;
  readonly terms: Partial<Pick<Policy, 'requiredDays' | 'levelQuotas' | 'reportDueDays' | 'exemption'>>;
  /** Months that count, where the plan does not count the whole year. */
  readonly months?: readonly [number, number];
  /** Where the terms were read. */
  readonly source: string;
}

/**
 * Historical examples of the 1+2 duty under Hướng dẫn 03-HD/TWĐTN-BTC (2018–2022). All these offices
 * merged or were founded anew on 1/7/2025: none of these terms binds anybody today, and none is taken
 * unless a person picks it.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'binh-thuan-2022',
    office: 'Tỉnh đoàn Bình Thuận',
    firstYear: 2022,
    lastYear: 2022,
    document: '504-KH/TĐTN-XDĐ',
    documentDate: '2022-02-24',
    terms: { requiredDays: 60, exemption: 'exempt' },
    source: 'Cán bộ Đoàn cấp tỉnh thực hiện chế độ đi công tác cơ sở theo chủ trương 1+2 (Bình Thuận, 2022)',
  },
  {
    id: 'quang-tri-2020',
    office: 'Tỉnh đoàn Quảng Trị',
    firstYear: 2020,
    lastYear: 2020,
    document: '167-KH/TĐTN-XDĐ',
    documentDate: '2020-04-13',
    terms: { requiredDays: 60, reportDueDays: 10 },
    months: [3, 12],
    source:
      'https://tinhuyquangtri.vn/di-cong-tac-co-so-theo-chu-truong-12-doi-voi-can-bo-doan-cap-tinh-nam-2020',
  },
  {
    id: 'ba-ria-vung-tau-2018',
    office: 'Tỉnh đoàn Bà Rịa – Vũng Tàu',
    firstYear: 2018,
    lastYear: 2022,
    terms: {
      requiredDays: 60,
      levelQuotas: { branch: 30, commune: 20, district: 10 },
      exemption: 'exempt',
    },
    source:
      'https://tuoitrebariavungtau.com/ke-hoach-di-cong-tac-co-so-cua-can-bo-doan-cap-tinh-giai-doan-2018-2022/',
  },
  {
    id: 'da-nang-2018',
    office: 'Thành Đoàn Đà Nẵng',
    firstYear: 2018,
    lastYear: 2018,
    document: 'Kế hoạch 39',
    documentDate: '2018-05-23',
    terms: { requiredDays: 30 },
    source: 'https://thanhdoandanang.org.vn/archives/3261',
  },
  {
    id: 'hung-yen-2018',
    office: 'Tỉnh đoàn Hưng Yên',
    firstYear: 2018,
    lastYear: 2022,
    document: '39-KH/TĐTN-TCKT',
    terms: { requiredDays: 60 },
    source:
      'https://tinhdoanhungyen.org.vn/1250-doan-thanh-nien/100-can-bo-tinh-doan-hung-yen-hoan-thanh-ke-hoach-di-co-so-theo-chuong-trinh-1-2-nam-2022.html',
  },
  {
    id: 'bac-ninh-2021',
    office: 'Tỉnh đoàn Bắc Ninh',
    firstYear: 2021,
    lastYear: 2021,
    terms: { requiredDays: 60, reportDueDays: 10 },
    source:
      'https://tinhdoanbacninh.gov.vn/bai-viet/i2804/can-bo-doan-cap-tinh-thuc-hien-co-hieu-qua-chu-truong-1-2-cua-trung-uong-doan.html',
  },
  {
    id: 'tay-ninh-2018',
    office: 'Tỉnh đoàn Tây Ninh',
    firstYear: 2018,
    lastYear: 2022,
    terms: { requiredDays: 60 },
    source: 'https://tinhdoan.tayninh.gov.vn/tinh-doan-tay-ninh-trien-khai-thuc-hien-chu-truong-12/',
  },
  {
    id: 'dak-nong-2020',
    office: 'Tỉnh đoàn Đăk Nông',
    firstYear: 2020,
    lastYear: 2020,
    terms: { requiredDays: 60 },
    source:
      'https://tinhdoandaknong.org.vn/hoat-dong-doan/1694-doan-khoi-cac-co-quan-va-doanh-nghiep-tinh-thuc-hien-chu-truong-1-2.html',
  },
];

/** The preset's terms for a year of the office's choice, on top of the default policy. */
export const policyOfPreset = (preset: Preset, year: number): Policy => {
  const policy = defaultPolicy(year);
  const [first, last] = preset.months ?? [1, 12];
  return {
    ...policy,
    ...preset.terms,
    office: preset.office,
    ...(preset.document === undefined ? {} : { document: preset.document }),
    window: {
      from: mustDay(year, first, 1),
      to: monthSpan(year, last).to,
    },
  };
};
