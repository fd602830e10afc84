import { says } from '../../text/pattern';

/** What Sheets shows, in its own languages, while a formula waits for another sheet. */
const LOADING: readonly string[] = ['loading', 'đang tải'];

/** What it says where another sheet could not be brought in. */
const REFUSED: readonly string[] = [
  'bạn không có quyền',
  'bạn cần có quyền',
  'bạn cần quyền truy cập',
  'bạn cần kết nối',
  'bạn cần yêu cầu quyền',
  'không có quyền truy cập',
  'không thể tìm thấy dải ô',
  'không tìm thấy dải ô',
  'không tìm thấy trang tính',
  'không thể nhập dữ liệu',
  'lỗi nội bộ khi nhập',
  "you don't have permission",
  'you do not have permission',
  'you need access',
  'you need to connect',
  'cannot find range or sheet',
  'could not find range or sheet',
  'import range internal error',
  'error loading data',
];

const isWaiting = says(
  LOADING.flatMap((words) => [words, `${words}…`, `${words}...`]),
  'whole',
);
const saysRefused = says(REFUSED, 'start');

/** Whether a cell's text stands in the place of what a formula should have brought: `Loading...`, `Bạn không có quyền …`. */
export const standsForAFormula = (text: string): boolean => isWaiting(text) || saysRefused(text);
