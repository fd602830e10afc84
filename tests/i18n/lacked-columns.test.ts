import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue';
import { issueText } from '../../src/i18n/issues/issue-text';

const LACKING: Issue = {
  code: 'HEADER_NOT_UNDERSTOOD',
  severity: 'warning',
  blocks: false,
  at: { sheet: 'Ban Phong trào', row: 1 },
  params: { value: 'Ban Phong trào', missing: 'officer, dates' },
};

describe('a table without the columns of a trip', () => {
  it('is told in the words of headings, never in names of the program', () => {
    const vi = issueText('vi', LACKING);
    expect(vi).toContain('cột Họ và tên');
    expect(vi).toContain('cột ngày đi');
    expect(vi).not.toMatch(/officer|dates/);
    expect(issueText('en', LACKING)).toContain('a column of officers, a column of dates');
  });
});
