import { says } from '../../text/pattern';

/** Columns of a register of findings, and of a list of officers in charge of units. */
export type FindingField =
  | 'date'
  | 'unit'
  | 'topic'
  | 'officer'
  | 'models'
  | 'jobless'
  | 'irregular'
  | 'difficulties'
  | 'proposals'
  | 'followUpBy'
  | 'followUpDue'
  | 'team'
  | 'conclusion'
  | 'inCharge';

/** Headings as offices type them; compared folded, so accents and case do not matter. */
export const FINDING_HEADINGS: Readonly<Record<FindingField, readonly string[]>> = {
  date: ['Ngày', 'Thời gian', 'Ngày ghi nhận', 'Ngày báo cáo', 'Date'],
  unit: [
    'Đơn vị, địa bàn',
    'Đơn vị',
    'Địa bàn',
    'Cơ sở',
    'Đơn vị phụ trách',
    'Đơn vị được phân công',
    'Unit, area',
    'Unit',
  ],
  topic: ['Chuyên đề, nội dung', 'Chuyên đề', 'Nội dung', 'Topic, content', 'Topic'],
  officer: ['Cán bộ', 'Họ và tên', 'Người báo cáo', 'Cán bộ báo cáo', 'Officer'],
  models: [
    'Mô hình hay',
    'Mô hình hay, cách làm hiệu quả',
    'Mô hình hay, cách làm sáng tạo',
    'Mô hình',
    'Good models',
  ],
  jobless: [
    'Địa bàn đông thanh niên thất nghiệp',
    'Địa bàn có đông thanh niên thất nghiệp',
    'Thanh niên thất nghiệp',
    'Địa bàn đông thanh niên chưa có việc làm',
    'Địa bàn có đông thanh niên chưa có việc làm',
    'Thanh niên chưa có việc làm',
    'Areas with jobless youth',
  ],
  irregular: [
    'Địa bàn không sinh hoạt thường xuyên',
    'Địa bàn không sinh hoạt Đoàn thường xuyên',
    'Không sinh hoạt thường xuyên',
    'Areas without regular meetings',
  ],
  difficulties: ['Khó khăn, vướng mắc', 'Khó khăn', 'Vướng mắc', 'Hạn chế, khó khăn', 'Difficulties'],
  proposals: ['Kiến nghị, đề xuất', 'Đề xuất, kiến nghị', 'Kiến nghị', 'Đề xuất', 'Proposals'],
  followUpBy: ['Người theo dõi', 'Đơn vị theo dõi', 'Ban theo dõi', 'Phân công theo dõi', 'Follow-up by'],
  followUpDue: ['Hạn', 'Thời hạn', 'Hạn xử lý', 'Hạn theo dõi', 'Due'],
  team: ['Thành phần đoàn', 'Thành phần', 'Đoàn kiểm tra', 'Team'],
  conclusion: ['Kết luận', 'Kết luận kiểm tra', 'Kết luận của đoàn', 'Conclusion'],
  inCharge: ['Cán bộ phụ trách', 'Người phụ trách', 'Phân công phụ trách', 'Officer in charge'],
};

/** What a register writes down of a place, and other tables do not. */
const FOUND_THERE: readonly string[] = [
  'mô hình',
  'thất nghiệp',
  'chưa có việc làm',
  'không sinh hoạt',
  'khó khăn',
  'vướng mắc',
  'hạn chế',
  'kiến nghị',
  'đề xuất',
  'kết luận',
  'thành phần đoàn',
  'đoàn kiểm tra',
  'good models',
  'jobless',
  'difficulties',
  'proposals',
  'conclusion',
];
const IN_CHARGE: readonly string[] = ['phụ trách', 'in charge'];

/** Whether a heading is of what was found at a place. */
export const namesFinding = says(FOUND_THERE);

/** Whether a heading is of who is in charge. */
export const namesCharge = says(IN_CHARGE);
