import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/output/book/period-book';
import { paperTab } from '../../../src/output/paper/paper-tab';
import { printable } from '../../../src/output/paper/printable';
import type { Letterhead } from '../../../src/output/paper/paper';
import { reportPaper } from '../../../src/output/report/report-paper';
import { defaultReportSettings } from '../../../src/output/report/report-settings';
import { day, recordsOf, truthOf } from '../../domain/truth-records';
import {
  blocksOf,
  bookOfWorkbook,
  linesOf,
  overlappingMerges,
  tablesOf,
  textOf,
  YEAR_END,
} from '../sample-book';

const year = await bookOfWorkbook('binh-thuan-2022');
const settings = defaultReportSettings('vi');
const paper = reportPaper({ book: year, settings }, 'vi');
const text = textOf(paper);

const letterhead = (of: typeof paper): Letterhead => {
  const head = blocksOf(of).find((block) => block.kind === 'letterhead');
  if (head?.kind !== 'letterhead') throw new Error('no letterhead');
  return head;
};

describe('the report of the sample’s year', () => {
  it('says what the article said: 14/19, 861 days, 61,5, 100 %', () => {
    expect(text).toContain(
      'Cơ quan có 19 đồng chí cán bộ Đoàn; 14/19 đồng chí thuộc diện thực hiện; 05 đồng chí được miễn',
    );
    expect(text).toContain(
      'Trong năm 2022, có 14/14 đồng chí (đạt 100%) đã thực hiện đi công tác cơ sở với tổng thời gian 861 ngày, bình quân 61,5 ngày/đồng chí.',
    );
    expect(text).toContain('Có 14/14 đồng chí (đạt 100%) đạt chỉ tiêu 60 ngày/năm.');
  });

  it('names the reasons of exemption with counts written with a nought', () => {
    expect(text).toContain(
      '01 đồng chí ốm đau, nghỉ dài hạn, 02 đồng chí đi học tập dài hạn, 02 đồng chí nghỉ thai sản',
    );
  });

  it('prints the ten rounds as the plan did', () => {
    expect(text).toContain(
      'quý I (đợt 1: 18 - 29/3), quý II (đợt 1: 01 - 05/4; đợt 2: 06 - 10/5; đợt 3: 03 - 07/6)',
    );
  });

  it('has four numbered parts, in the union’s form and without the State’s heading', () => {
    const parts = blocksOf(paper).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(parts).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ',
    ]);
    expect(letterhead(paper).union).toBe('ĐOÀN TNCS HỒ CHÍ MINH');
    expect(JSON.stringify(paper)).not.toContain('CỘNG HÒA XÃ HỘI');
  });

  it('ends with the recipients at the left and the signer at the right', () => {
    const [signature] = blocksOf(paper).filter((block) => block.kind === 'signature');
    expect(signature?.kind === 'signature' && signature.parties.map(({ kind }) => kind)).toEqual([
      'recipients',
      'signer',
    ]);
  });

  it('numbers its tables, and puts every officer into a wide annex', () => {
    const captions = tablesOf(paper).flatMap(({ caption }) => caption ?? []);
    expect(captions.map((caption) => caption.slice(0, 6))).toEqual(['Bảng 1', 'Bảng 2', 'Bảng 3']);
    const annex = paper.sections[1];
    expect(annex?.orientation).toBe('landscape');
    const table = annex?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.filter(({ kind }) => kind === 'data')).toHaveLength(19);
  });

  it('is the same tab each time, and one that Sheets can write', () => {
    const tab = paperTab(paper);
    expect(tab).toEqual(paperTab(reportPaper({ book: year, settings }, 'vi')));
    expect(overlappingMerges(tab)).toEqual([]);
    expect(linesOf(tab).join('\n')).toContain('bình quân 61,5 ngày/đồng chí');
  });
});

describe('the report’s sentences', () => {
  const records = year.records;
  const of = (changed: Partial<typeof records>, period: Parameters<typeof openBook>[1] = { kind: 'year' }) =>
    textOf(reportPaper({ book: openBook({ ...records, ...changed }, period, YEAR_END), settings }, 'vi'));

  it('say that nobody has met the quota yet, not 0/14 (đạt 0%)', () => {
    const first = of({}, { kind: 'quarter', quarter: 1 });
    expect(first).toContain('Chưa có đồng chí nào đạt chỉ tiêu 60 ngày/năm (tính đến ngày 31/03/2022).');
    expect(first).not.toContain('0/14');
    const nobody = of({ trips: [] });
    expect(nobody).toContain('Trong năm 2022, chưa có đồng chí nào thuộc diện đi công tác cơ sở.');
    expect(nobody).not.toMatch(/\b0\/|đạt 0%| 0 ngày, | 00 /);
  });

  it('write a share in one way, below ten too', () => {
    const few = of({
      officers: records.officers.filter((officer) => officer.onDuty).slice(0, 7),
      exemptions: [],
    });
    expect(few).toContain('Cơ quan có 07 đồng chí cán bộ Đoàn; 7/7 đồng chí thuộc diện thực hiện.');
    expect(few).toMatch(/Có \d\/7 đồng chí/);
    expect(few).not.toMatch(/\/07 đồng chí|07\/7/);
  });

  it('write the office’s name within a sentence as names are, whatever the head of the paper wants', () => {
    const capital = of({ policy: { ...records.policy, office: 'TỈNH ĐOÀN BÌNH THUẬN' } });
    expect(capital).toContain('cán bộ Đoàn, Tỉnh Đoàn Bình Thuận báo cáo kết quả');
  });

  it('name on the annex the number and day of the paper, or leave room for them', () => {
    expect(text).toContain('(Kèm theo Báo cáo số …………-BC/TĐTN, ngày …… tháng …… năm ………)');
    const numbered = { ...settings, number: 'Số: 225 - BC/TĐTN', date: day('2022-12-30') };
    expect(textOf(reportPaper({ book: year, settings: numbered }, 'vi'))).toContain(
      '(Kèm theo Báo cáo số 225 - BC/TĐTN, ngày 30 tháng 12 năm 2022)',
    );
  });
});

describe('the office’s own texts', () => {
  it('are printed verbatim, with their figures filled in', () => {
    const own = reportPaper(
      {
        book: year,
        settings: {
          ...settings,
          issuer: ['BCH ĐOÀN TỈNH PHÚ YÊN', '* * *'],
          number: '225 - KH/TWĐTN-CTTN',
          place: 'Tuy Hòa',
          date: day('2022-02-05'),
          strengths: ['Tổng cộng {days} ngày, {met}.'],
        },
      },
      'vi',
    );
    expect(letterhead(own)).toMatchObject({
      issuer: ['BCH ĐOÀN TỈNH PHÚ YÊN', '* * *'],
      number: '225 - KH/TWĐTN-CTTN',
      placeAndDate: 'Tuy Hòa, ngày 05 tháng 02 năm 2022',
    });
    expect(textOf(own)).toContain('Tổng cộng 861 ngày, 14/14 đồng chí (đạt 100%).');
  });

  it('write the months from March without a nought', () => {
    const own = reportPaper(
      { book: year, settings: { ...settings, place: 'Huế', date: day('2022-04-30') } },
      'vi',
    );
    expect(letterhead(own).placeAndDate).toBe('Huế, ngày 30 tháng 4 năm 2022');
  });
});

describe('a quarter’s report', () => {
  it('counts the quarter’s days and tells who has not gone', () => {
    const book = openBook(
      {
        ...year.records,
        trips: year.records.trips.filter(({ officer }) => officer !== 'Nguyễn Thanh Hòa'),
      },
      { kind: 'quarter', quarter: 1 },
      YEAR_END,
    );
    const quarter = textOf(reportPaper({ book, settings }, 'vi'));
    expect(quarter).toContain('Trong quý I năm 2022, có 13/14 đồng chí (đạt 92,9%)');
    expect(quarter).toContain('(tính đến ngày 31/03/2022)');
    expect(quarter).toContain(
      'Còn 01 đồng chí thuộc diện chưa đi cơ sở trong quý I năm 2022: Nguyễn Thanh Hòa.',
    );
  });
});

describe('a year with officers who are short', () => {
  it('names them with the days that they lack', () => {
    const few = {
      ...year.records,
      trips: year.records.trips.filter(
        ({ officer, span }) => officer !== 'Võ Thị Ngân' || span.to < day('2022-11-01'),
      ),
    };
    const short = textOf(reportPaper({ book: openBook(few, { kind: 'year' }, YEAR_END), settings }, 'vi'));
    expect(short).toMatch(/Còn 01 đồng chí chưa đủ số ngày: Võ Thị Ngân \(thiếu \d+ ngày\)\./);
    expect(short).toContain('Có 13/14 đồng chí (đạt 92,9%) đạt chỉ tiêu 60 ngày/năm.');
  });

  it('says from how many to how many days are asked, where the roster asks fewer of some', () => {
    const officers = year.records.officers.map((officer) =>
      officer.name === 'Võ Thị Ngân' ? { ...officer, requiredDays: 30 } : officer,
    );
    const book = openBook({ ...year.records, officers }, { kind: 'year' }, YEAR_END);
    const told = textOf(reportPaper({ book, settings }, 'vi'));
    expect(told).toContain('đạt chỉ tiêu 30–60 ngày/năm.');
    expect(told).not.toContain('chỉ tiêu 60 ngày');
  });
});

describe('findings', () => {
  it('of the period go into results, shortcomings and proposals; others stay out', () => {
    const findings = [
      {
        unit: 'xã Bắc Ruộng',
        date: day('2022-05-06'),
        models: 'Tổ hợp tác nuôi thỏ',
        difficulties: 'Thiếu vốn',
        proposals: 'Bổ sung vốn ủy thác',
        followUpBy: 'Ban Phong trào',
        followUpDue: day('2022-06-30'),
        team: 'Ủy ban Kiểm tra',
        conclusion: 'Đã khắc phục',
      },
      { unit: 'xã Cũ', date: day('2021-05-06'), models: 'của năm trước' },
    ];
    const found = textOf(reportPaper({ book: year, settings, findings }, 'vi'));
    expect(found).toContain('xã Bắc Ruộng: Tổ hợp tác nuôi thỏ');
    expect(found).toContain('xã Bắc Ruộng: Bổ sung vốn ủy thác (theo dõi: Ban Phong trào, hạn 30/06/2022)');
    expect(found).toContain('thành phần: Ủy ban Kiểm tra; kết luận: Đã khắc phục');
    expect(found).not.toContain('của năm trước');
  });
});

describe('an office of two hundred', () => {
  it('gets the same report, its numbers written with a point for thousands', () => {
    const book = openBook(recordsOf(truthOf('quy-mo-200-can-bo')), { kind: 'year' }, YEAR_END);
    const big = reportPaper({ book, settings }, 'vi');
    expect(textOf(big)).toContain('200/200 đồng chí (đạt 100%)');
    expect(textOf(big)).toContain('12.772 ngày, bình quân 63,9 ngày/đồng chí');
    expect(textOf(big)).toContain('Có 176/200 đồng chí (đạt 88%) đạt chỉ tiêu');
  });
});

describe('an empty year', () => {
  it('is reported as such, without dividing by nobody', () => {
    const book = openBook(
      { ...year.records, officers: [], trips: [], exemptions: [] },
      { kind: 'year' },
      YEAR_END,
    );
    const empty = JSON.stringify(printable(reportPaper({ book, settings }, 'vi'), 'vi'));
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
    // Nothing of nobody is told: no visits by 0 people, no share of 0, no praise or blame.
    const text = textOf(reportPaper({ book, settings }, 'vi'));
    expect(text).not.toMatch(/0\/0 đồng chí \(|\b0 lượt|thiếu ngày|chỉ tiêu 60 ngày\/năm\.$/m);
  });
});
