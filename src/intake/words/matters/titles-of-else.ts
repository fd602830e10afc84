import { fold } from '../../text/fold';
import { namesBody } from '../named/bodies';
import { isAnother, matterOfTitle, unknownWords } from './matter-of-text';
import { withoutSettingWords } from './setting-titles';

/** Names that programs give to tabs say nothing: `Sheet2`, `Trang tính1`. */
const CALLED_BY_PROGRAM = /^(?:sheet|trang tinh|bang tinh|tab) ?\d*$/;

/** Whether a title is of a matter that is known, and not the duty. */
export const namesAnotherMatter = (title: string): boolean => isAnother(matterOfTitle(title));

/** `THAM SỐ PHẦN MỀM QUẢN LÝ ĐOÀN VIÊN`: of a matter that is not the duty, or of what nobody knows. */
export const speaksOfElse = (title: string): boolean => {
  const words = withoutSettingWords(title);
  return (
    namesAnotherMatter(title) ||
    (!namesBody(title) && !CALLED_BY_PROGRAM.test(fold(title)) && unknownWords(words).length > 0)
  );
};
