import type { TripField } from '../../domain/trips/trip';

/** What a column of any table may hold; a trip's fields and those of the office's lists. */
export type Field =
  | TripField
  | 'ordinal'
  | 'code'
  | 'members'
  | 'session'
  | 'year'
  | 'month'
  | 'subject'
  | 'abbreviation'
  | 'reason'
  | 'document'
  | 'parameter'
  | 'value'
  | 'district'
  | 'body'
  | 'commune'
  | 'branch'
  | 'validFrom'
  | 'validTo'
  | 'mergedInto'
  | 'holiday'
  | 'dayType'
  | 'total'
  | 'other';

export interface HeadingWords {
  readonly field: Field;
  /** How surely these words mean the field: 1 leaves no doubt. */
  readonly weight: number;
  /** Without accents, in lower case, separated by `|`. */
  readonly words: string;
  /** Too short or too general to be looked for inside a longer heading. */
  readonly whole?: boolean;
}

/**
 * Headings as offices type them, Vietnamese and English. Where the same words can mean two things, both are
 * listed: the weights and the cells below the heading decide.
 */
export const HEADING_WORDS: readonly HeadingWords[] = [
  { field: 'ordinal', weight: 1, whole: true, words: 'tt|stt|so tt|so thu tu|thu tu|no|nr|s tt|st t|index' },
  {
    field: 'code',
    weight: 0.9,
    whole: true,
    words: 'ma|ma so|ma chuyen|ma chuyen di|ma dong|ma can bo|ma cb|ma nv|id|code|key|ma phieu|trip id',
  },
  {
    field: 'officer',
    weight: 1,
    words:
      'ho va ten|ho ten|lanh dao di|lanh dao di co so|lanh dao di cong tac|chuyen vien di|ho va ten can bo|ho ten can bo|ten can bo|can bo di co so|can bo di cong tac|nguoi di cong tac|nguoi di co so|ten dong chi|ho va ten dong chi|can bo thuc hien|nguoi thuc hien|ai di|cb di co so|cb di cong tac|full name|officer name|staff name|employee name|name of officer|ho va ten nguoi di',
  },
  {
    field: 'officer',
    weight: 0.9,
    words:
      'officer|officers|employee|staff|staff member|thanh phan tham gia|thanh phan di|can bo tham gia|nguoi tham gia|nguoi di|can bo doan|nguoi dang ky|can bo dang ky|can bo phu trach|nguoi phu trach|nhan su|cb di co so|can bo duoc phan cong|nguoi duoc cu di|can bo duoc cu di|can bo duoc cu|cac d c tham gia|can bo cong chuc',
  },
  {
    field: 'officer',
    weight: 0.85,
    whole: true,
    words:
      'can bo|can bo di|ten cb|dong chi|d c|dc|cac dong chi|ten|name|person|thanh phan|ho ten d c|cb|ho ten cb|ho va ten cb|nhan vien|participant|participants',
  },
  { field: 'officer', weight: 0.9, whole: true, words: 'truong doan|can bo truong doan|head of party' },
  {
    field: 'members',
    weight: 0.95,
    whole: true,
    words:
      'thanh vien|cac thanh vien|thanh vien doan|thanh vien di cung|can bo di cung|can bo cung di|di cung|cung di|cung tham gia|thanh phan cung di|thanh phan di cung|nguoi di cung|nguoi cung di|nguoi di kem|di kem|d c di cung|d c cung di|dong chi di cung|dong chi cung di|giup viec|chuyen vien giup viec|thanh vien giup viec|d c giup viec|dong chi giup viec|nguoi giup viec|can bo giup viec|members|party members|accompanied by|companions|with',
  },
  {
    field: 'department',
    weight: 1,
    words:
      'ban van phong|ban vp|ban phong|phong ban|ban chuyen mon|don vi cong tac|bo phan|ban don vi|ban don vi cong tac|thuoc ban|thuoc phong ban|department|dept|division|phong ban don vi|ban van phong don vi|ban van phong tinh doan|to bo phan|ban bo phan|co quan cong tac|noi cong tac|ban phong don vi|ban cong tac|ten ban|ban tham muu',
  },
  { field: 'department', weight: 0.9, whole: true, words: 'ban|phong|vp|van phong|ban p|b p|section|office' },
  { field: 'department', weight: 0.6, whole: true, words: 'don vi|co quan|co quan don vi|unit|team' },
  {
    field: 'position',
    weight: 1,
    words:
      'chuc vu|chuc danh|chuc vu chuc danh|vi tri cong tac|vi tri viec lam|position|job title|post|title|rank',
  },
  { field: 'position', weight: 0.85, whole: true, words: 'cv|c vu' },
  {
    field: 'quarter',
    weight: 1,
    whole: true,
    words: 'quy|thuoc quy|quy nam|quarter|qtr|quy thuc hien|quy dang ky',
  },
  { field: 'year', weight: 0.9, whole: true, words: 'nam|year' },
  { field: 'month', weight: 0.9, whole: true, words: 'thang|month' },
  {
    field: 'round',
    weight: 1,
    whole: true,
    words:
      'dot|dot di|dot so|thuoc dot|dot cong tac|round|lan|dot di co so|ten dot|so dot|trip round|dot thu|dot dang ky',
  },
  {
    field: 'dates',
    weight: 1,
    words:
      'thoi gian|thoi gian di|thoi gian thuc hien|thoi gian cong tac|thoi gian di co so|thoi gian di cong tac|ngay thang|ngay di co so|ngay cong tac|ngay thuc hien|cac ngay di|thoi diem|ngay gio|tu ngay den ngay|tu ngay den|ngay di ngay ve|lich di|lich cong tac|dates|date s|travel dates|trip dates|period|date range',
  },
  {
    field: 'dates',
    weight: 0.8,
    whole: true,
    words: 'ngay|date|lich|time|when|bao gio|khi nao|hom nao|ngay thang nam|ngay nghi|ngay le|tg|t g|t gian',
  },
  {
    field: 'start',
    weight: 1,
    words:
      'tu ngay|ngay bat dau|bat dau|thoi gian bat dau|ngay di|ngay khoi hanh|thoi gian tu|thoi gian di tu ngay|ngay xuat phat|ngay gio di|thoi diem di|start date|date from|from date|departure date|begin date|thoi gian tu ngay|ngay den co so|di tu ngay|ngay bd|ngay len duong|di ngay',
  },
  { field: 'start', weight: 0.9, whole: true, words: 'tu|from|start|begin|departure|bd|di|begins' },
  {
    field: 'end',
    weight: 1,
    words:
      'den ngay|ngay ket thuc|ket thuc|thoi gian ket thuc|ngay ve|ngay tro ve|ngay gio ve|thoi diem ve|thoi gian den|thoi gian den ngay|end date|date to|to date|return date|thoi gian ve|ngay kt|den het ngay|den het|ve ngay|ngay hoan thanh',
  },
  { field: 'start', weight: 1, whole: true, words: 'mien tu|mien tu ngay|nghi tu|nghi tu ngay' },
  { field: 'end', weight: 0.9, whole: true, words: 'den|to|end|return|kt|until|ve|ends' },
  { field: 'end', weight: 1, whole: true, words: 'mien den|mien den ngay|nghi den|nghi den ngay' },
  {
    field: 'days',
    weight: 1,
    words:
      'so ngay|tong so ngay|so ngay di|so ngay thuc hien|so ngay cong tac|so ngay di co so|so ngay cong|ngay cong|tong ngay|number of days|no of days|days|days on site|total days|so luong ngay|sn|thoi luong|duration',
  },
  { field: 'days', weight: 0.8, whole: true, words: 'so buoi|cong|so cong|s ngay|sl ngay|so n' },
  {
    field: 'unit',
    weight: 1,
    words:
      'don vi dang cai|noi dang cai|co so dang cai|don vi duoc|don vi duoc kiem tra|don vi duoc giam sat|don vi duoc kiem tra giam sat|don vi duoc khao sat|co so duoc kiem tra|noi to chuc|don vi to chuc|dia diem to chuc|noi du|noi du sinh hoat|don vi du|noi kiem tra|noi giam sat|noi khao sat|noi tham du|don vi dia ban|dia ban|dia ban don vi|noi den|noi di|noi cong tac den|dia diem|don vi den|don vi den cong tac|dia diem cong tac|dia diem den|co so den|dia ban cong tac|noi den cong tac|dia ban di co so|don vi co so|dia phuong|destination|place|location|site|grassroots unit|co so doan|den don vi|don vi den lam viec|noi lam viec|noi thuc hien|dia chi|dia diem thuc hien|noi di co so|diem den|dia danh|noi cong tac|don vi lam viec|dia diem lam viec|tuyen co so',
  },
  {
    field: 'unit',
    weight: 0.75,
    whole: true,
    words:
      'don vi|co so|doan co so|unit|den co so|tai|where|to chuc co so|locality|venue|dd|db|di dau|o dau|noi',
  },
  {
    field: 'topic',
    weight: 1,
    words:
      'noi dung|chuyen de|noi dung chuyen de|chuyen de noi dung|noi dung cong tac|noi dung lam viec|noi dung thuc hien|muc dich|muc dich chuyen di|muc dich cong tac|nhiem vu|cong viec|noi dung cong viec|purpose|topic|theme|subject matter|noi dung di co so|content|noi dung hoat dong|ten hoat dong|hoat dong|task|activity|agenda|noi dung di cong tac|chu de|viec|viec da lam|work done|ly do cong tac|ly do di co so',
  },
  { field: 'topic', weight: 0.85, whole: true, words: 'nd|nd cong tac|nd lam viec|lam gi' },
  {
    field: 'kind',
    weight: 1,
    words:
      'hinh thuc|loai hinh|loai chuyen di|hinh thuc di|hinh thuc cong tac|loai hinh cong tac|loai cong tac|hinh thuc di co so|loai chuyen|kind|type of trip|trip type|type|category|nhom noi dung|dang cong tac|loai hoat dong',
  },
  { field: 'kind', weight: 0.85, whole: true, words: 'loai|dang|phan loai' },
  {
    field: 'level',
    weight: 1,
    words: 'cap|cap don vi|cap co so|cap doan|cap noi den|level|cap di co so|cap dia ban|cap den|loai don vi',
  },
  {
    field: 'status',
    weight: 1,
    words:
      'trang thai|tinh trang|tinh trang thuc hien|trang thai thuc hien|ket qua thuc hien|tien do|status|state|da thuc hien|thuc hien|muc do thuc hien|xac nhan thuc hien|tinh hinh thuc hien|hoan thanh|da hoan thanh|da di|co di|da di co so|da di cong tac|da di chua|di hay khong|went|has gone',
  },
  { field: 'status', weight: 0.75, whole: true, words: 'ket qua|result|done|kq|progress' },
  {
    field: 'travelOrder',
    weight: 1,
    words:
      'cong lenh|so cong lenh|giay di duong|so giay di duong|quyet dinh cu di|so cong lenh quyet dinh|quyet dinh cu di cong tac|so qd|so quyet dinh|cong lenh quyet dinh|travel order|travel order no|giay gioi thieu|qd cu di',
  },
  {
    field: 'report',
    weight: 1,
    words:
      'ngay nop bao cao|ngay nop bc|nop bao cao|nop bc|ngay bao cao|ngay bc|thoi gian nop bao cao|ngay gui bao cao|report date|reported on|date of report|report submitted|ngay nop|bao cao ngay|bc nop ngay|bao cao nop ngay|ngay co bao cao|ngay nhan bao cao|ngay gui bc|date reported',
  },
  { field: 'report', weight: 0.85, whole: true, words: 'bao cao|bc|report' },
  {
    field: 'note',
    weight: 1,
    words: 'ghi chu|luu y|note|notes|remark|remarks|comment|comments|chu thich|gc',
  },
  {
    field: 'session',
    weight: 0.95,
    whole: true,
    words: 'buoi|ca|session|sang chieu|buoi sang chieu|half day',
  },
  {
    field: 'subject',
    weight: 1,
    words:
      'dien thuc hien|thuoc dien|dien|doi tuong thuc hien|thuoc dien thuc hien|co thuoc dien|dien chu truong 1 2|dien di co so|subject to duty|on duty|phai thuc hien|nghia vu|thuoc doi tuong|doi tuong',
  },
  {
    field: 'abbreviation',
    weight: 1,
    words: 'viet tat|ten viet tat|ky hieu|ma ban|abbreviation|abbr|short name|chu viet tat',
  },
  {
    field: 'reason',
    weight: 1,
    words:
      'ly do|ly do mien|ly do nghi|nghi dai han|nghi che do|truong hop mien|ly do vang|truong hop|ly do khong thuc hien|dien mien|hinh thuc nghi|loai nghi|reason|leave type|ly do tam hoan|ly do mien giam',
  },
  { field: 'reason', weight: 0.95, whole: true, words: 'mien|duoc mien|mien thuc hien|mien giam|exempt' },
  {
    field: 'document',
    weight: 1,
    words:
      'so van ban|van ban|quyet dinh|so quyet dinh|can cu|giay to|document|decision|decision no|so qd nghi|minh chung|ho so',
  },
  {
    field: 'parameter',
    weight: 1,
    words:
      'tham so|ten tham so|thong so|cai dat|muc cai dat|ten cai dat|setting|settings|parameter|thiet lap|quy dinh|tieu chi|option|hang muc',
  },
  { field: 'value', weight: 1, whole: true, words: 'gia tri|value|muc|thiet lap|gia tri cai dat|values' },
  {
    field: 'district',
    weight: 1,
    words:
      'huyen thi xa thanh pho|huyen thi thanh|huyen thi xa|huyen thanh pho|quan huyen|don vi cap huyen|huyen tx tp|ten huyen|thuoc huyen|huyen thi tp',
  },
  {
    field: 'body',
    weight: 1,
    words:
      'doan cap huyen va tuong duong|doan cap huyen|huyen doan|huyen thi thanh doan|doan truc thuoc|to chuc doan|don vi doan|ten to chuc doan|huyen doan va tuong duong|co so doan truc thuoc|doan xa phuong dac khu|ten don vi doan',
  },
  {
    field: 'commune',
    weight: 1,
    words:
      'xa phuong thi tran|xa phuong|xa phuong tt|xa phuong dac khu|phuong xa|ten xa|xa thi tran|don vi cap xa|xa phuong thi tran dac khu|doan xa',
  },
  {
    field: 'branch',
    weight: 1,
    words:
      'chi doan du|chi doan du sinh hoat|chi doan sinh hoat|chi doan thon|thon khu pho|thon ap|ten chi doan|chi doan khu pho|thon khu pho ap',
  },
  { field: 'district', weight: 1, whole: true, words: 'huyen|district' },
  { field: 'commune', weight: 1, whole: true, words: 'xa|phuong|commune|ward' },
  { field: 'branch', weight: 1, whole: true, words: 'chi doan|thon|khu pho|ap|branch' },
  {
    field: 'unit',
    weight: 0.9,
    words: 'ten don vi|don vi hanh chinh|ten don vi hanh chinh|ten dia ban|unit name|ten co so',
  },
  {
    field: 'parentUnit',
    weight: 1,
    words:
      'truc thuoc|don vi cap tren|cap tren|thuoc|thuoc don vi|parent|parent unit|don vi quan ly|don vi cha',
  },
  {
    field: 'validFrom',
    weight: 1,
    words:
      'ngay ve co quan|ngay ve cong tac|ngay nhan viec|cong tac tu ngay|ngay vao co quan|ngay nhan cong tac|ngay nhan nhiem vu|ngay vao lam|ngay tuyen dung|ngay bo nhiem|ve cong tac tu|cong tac tu|nhan cong tac tu|joined|start of duty|hieu luc tu|co hieu luc tu|ngay thanh lap|thanh lap|valid from|ton tai tu|hieu luc tu ngay|tu khi',
  },
  {
    field: 'validTo',
    weight: 1,
    words:
      'ngay chuyen cong tac|ngay chuyen di|chuyen cong tac tu|ngay nghi viec|ngay nghi huu|ngay thoi viec|ngay roi co quan|cong tac den|cong tac den ngay|left|end of duty|hieu luc den|het hieu luc|ngay giai the|giai the|valid to|ton tai den|hieu luc den ngay|cham dut',
  },
  {
    field: 'mergedInto',
    weight: 1,
    words:
      'sap nhap vao|nhap vao|sau sap nhap|don vi moi|hop nhat thanh|merged into|sap nhap thanh|ten moi|don vi sau sap nhap|nay la|chuyen thanh',
  },
  {
    field: 'holiday',
    weight: 1,
    words:
      'ngay le|ngay nghi|ngay nghi le|ngay nghi tet|ten ngay nghi|ten ngay le|dip nghi|dip|dip le|holiday|holiday name|ten dip|le tet|nghi le|noi dung nghi',
  },
  {
    field: 'dayType',
    weight: 1,
    words: 'loai ngay|kieu ngay|day type|tinh chat ngay|loai ngay nghi|nghi lam bu',
  },
  {
    field: 'total',
    weight: 1,
    words:
      'tong cong|tong so|cong ca nam|tong nam|ca nam|luy ke|tong so ngay ca nam|tong so ngay di co so|tong so ngay trong nam|tong so ngay nam|tong so ngay|tong ngay|year total|total|tong hop ngay',
  },
  { field: 'total', weight: 0.9, whole: true, words: 'tong|cong|sum|so ngay ca nam' },
];
