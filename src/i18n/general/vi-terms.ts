/** Các từ dùng chung. */
export const viTerms = {
  rate: '{numerator}/{denominator} đồng chí (đạt {percent})',
  'status.met': 'Đạt',
  'status.short': 'Chưa đạt',
  'status.exempt': 'Miễn',
  'status.not-subject': 'Không thuộc diện',
  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.info': 'Lưu ý',
  'level.branch': 'Chi đoàn',
  'level.commune': 'Cấp xã',
  'level.district': 'Cấp huyện',
  'session.morning': 'buổi sáng',
  'session.afternoon': 'buổi chiều',
  'session.half': 'một buổi',
  'lacked.officer': 'cột Họ và tên',
  'lacked.dates': 'cột ngày đi (Từ ngày, Đến ngày hoặc Thời gian)',
} as const;
