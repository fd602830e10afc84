import type { RegisterWords } from './register';

/** Registers of what people are called to: meetings, courses, visitors, the week’s programme, campaigns. */
export const GATHERINGS: readonly RegisterWords[] = [
  {
    register: 'meetings',
    words: {
      title: [
        'vang hop',
        'lich hop',
        'dat phong',
        'su kien',
        'hoat dong trong tam',
        'hop bch',
        'hop btv',
        'hop co quan',
        'bien ban',
        'dai bieu',
        'dai hoi',
        'danh sach dai bieu',
        'hoi thao',
        '=hop',
        'ket luan cuoc hop',
        'meetings',
        'minutes',
      ],
      heading: ['ten cuoc hop', 'chu toa', 'thanh phan du hop'],
      cell: ['họp', 'hop giao ban'],
      'title heading': ['phong hop', 'cuoc hop', 'meeting'],
      'title cell': ['giao ban', 'dự họp', 'hoi nghi'],
    },
  },
  {
    register: 'training',
    words: {
      title: [
        'di hoc',
        'tham quan',
        'hoc tap kinh nghiem',
        'coi thi',
        'cham thi',
        'khoa hoc ngan han',
        'hoc vien',
        'thi tuyen',
        'training',
        'courses',
      ],
      heading: ['ten lop', 'khóa', 'khoa hoc', 'co so dao tao', 'noi hoc', 'nganh hoc', 'course', 'class'],
      cell: ['học'],
      'title heading': ['lop hoc', 'chung chi'],
      'title cell': ['tap huan', 'dao tao', 'boi duong', 'on thi'],
      'heading cell': ['lớp'],
    },
  },
  {
    register: 'reception',
    words: {
      title: ['tiep cong dan', 'tiep dan', 'tiep khach', 'khach den', 'reception', 'visitors'],
      heading: ['nguoi tiep', 'nguoi duoc tiep', 'ten cong dan', 'noi dung don', 'ten khach'],
    },
  },
  {
    register: 'schedule',
    words: {
      title: [
        'lich tuan',
        'lich cong tac tuan',
        'lich cong tac thang',
        'lich lam viec',
        'chuong trinh tuan',
        'chuong trinh cong tac tuan',
        'ke hoach tuan',
        'thoi khoa bieu',
        'lich su kien',
        'weekly schedule',
        'calendar of events',
      ],
    },
  },
  {
    register: 'campaigns',
    words: {
      title: [
        'tinh nguyen',
        'mua he xanh',
        'chien dich',
        'ra quan',
        'hoa phuong do',
        'hanh quan xanh',
        'tiep suc mua thi',
        'thang thanh nien',
        'campaign',
        'campaigns',
        'volunteers',
      ],
    },
  },
];
