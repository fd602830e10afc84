/** Lời quanh ô gõ ngày. */
export const viDayField = {
  placeholder: 'ngày/tháng/năm',
  overlong: 'Tháng {month}/{year} chỉ có {days} ngày.',
  unread: 'Ghi ngày như 18/03/2022.',
  choose: 'Chọn trên lịch: {label}',
} as const;
