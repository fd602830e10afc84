import { useSidebar } from '../sidebar-context';

/** Under a long list of which only the first pages are shown: how many more there are; nothing where there are none. */
export const ShowMore = ({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) => {
  const { t } = useSidebar();
  return rest > 0 ? (
    <div class="buttons">
      <button type="button" onClick={onMore}>
        {t('issues.showMore', { count: rest })}
      </button>
    </div>
  ) : null;
};
