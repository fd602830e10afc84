import type { OfficerDuty } from '../../../protocol/overview';
import { useSidebar, type Sidebar } from '../../sidebar-context';

type Figures = Pick<OfficerDuty, 'done' | 'required' | 'remaining' | 'behind' | 'met'>;

const lackOf = ({ t }: Sidebar, { remaining, behind }: Figures): string => {
  if (remaining === 0) return '';
  if (behind >= remaining) return t('duties.lacks', { count: remaining });
  return behind > 0
    ? t('duties.behind', { count: behind, remaining })
    : t('duties.onPace', { count: remaining });
};

const toneOf = ({ met, behind }: Figures): string =>
  met ? 'good-text' : behind > 0 ? 'need-text' : 'pace-text';

/** What an officer has done of a duty, and what is lacking: of what one may expect by today, and in all. */
export const DutyFigures = ({ duty }: { duty: Figures }) => {
  const sidebar = useSidebar();
  const { number } = sidebar;
  const lack = lackOf(sidebar, duty);
  return (
    <span class={toneOf(duty)}>
      {number(duty.done)}/{number(duty.required)}
      {lack === '' ? '' : ` · ${lack}`}
    </span>
  );
};
