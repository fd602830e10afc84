import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, FollowUp } from '../../../protocol/year/follow-up';
import type { RequestOf } from '../../../protocol/requests';
import { FaultNotice } from '../../fault-notice';
import { SelectField } from '../../parts/fields/field';
import { ShowMore } from '../../parts/show-more';
import { isFault, useSidebar } from '../../sidebar-context';
import type { Fault } from '../../server';
import { EntryCard } from './entry-card';
import { EntryForm, type Change } from './entry-form';

type Register = RequestOf<'apiSaveFollowUp'>['register'];

const REGISTERS: readonly Register[] = ['matters', 'meetings'];

/** Both registers as they stand: read when the page is opened, and whenever the workbook was read anew. */
const useFollowUp = () => {
  const { peek, ask, say, state, t } = useSidebar();
  const [found, setFound] = useState<FollowUp | Fault>();
  const newest = useRef(0);
  /** What was asked for earlier, or could not be read, takes nothing from the screen: somebody may be filling it in. */
  const read = async () => {
    const turn = (newest.current += 1);
    const answer = await peek('apiFollowUp', {});
    if (turn === newest.current) setFound((before) => (before && isFault(answer) ? before : answer));
  };
  useEffect(() => {
    void read();
  }, [state.read]);
  const save = async (register: Register, id: string, changes: readonly Change[]): Promise<boolean> => {
    const saved = await ask('apiSaveFollowUp', { register, id, changes: [...changes] });
    // Who was refused sees what stands there now.
    if (!saved) await read();
    else {
      newest.current += 1;
      setFound(saved);
      say(t('followUp.saved'));
    }
    return saved !== undefined;
  };
  return { found, save };
};

const PAGE = 20;

interface EntriesProps {
  readonly register: Register;
  readonly entries: readonly Entry[];
  readonly onSave: (id: string, changes: readonly Change[]) => Promise<boolean>;
}

const Entries = ({ register, entries, onSave }: EntriesProps) => {
  const { t } = useSidebar();
  const [isSettled, showSettled] = useState(false);
  const [pages, setPages] = useState(1);
  const open = entries.filter((entry) => entry.isOpen);
  const settled = entries.filter((entry) => !entry.isOpen);
  const chosen = isSettled ? settled : open;
  const rest = chosen.length - pages * PAGE;
  const choices = [
    { value: 'open', label: t(`followUp.${register}.open`, { count: open.length }) },
    { value: 'settled', label: t(`followUp.${register}.settled`, { count: settled.length }) },
  ];
  return (
    <>
      <SelectField
        id={`follow-up-${register}`}
        label={t('followUp.show')}
        value={isSettled ? 'settled' : 'open'}
        choices={choices}
        onChange={(value) => showSettled(value === 'settled')}
      />
      {chosen.length === 0 ? (
        <p class="hint">{t(isSettled ? 'followUp.noneSettled' : `followUp.${register}.none`)}</p>
      ) : null}
      <ul class="rows">
        {chosen.slice(0, pages * PAGE).map((entry) => (
          <EntryCard key={entry.id} entry={entry} edit={t(`followUp.${register}.edit`)} onSave={onSave} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={() => setPages(pages + 1)} />
    </>
  );
};

interface AddProps {
  readonly blank: FollowUp['blank'];
  readonly onSave: EntriesProps['onSave'];
}

/** A matter that no table tells of. */
const AddMatter = ({ blank, onSave }: AddProps) => {
  const { t, opening } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const add = async (changes: readonly Change[]) => {
    if (await onSave('', changes)) setOpen(false);
  };
  if (isOpen)
    return <EntryForm id="added" fields={blank} needs="text" onSend={add} onClose={() => setOpen(false)} />;
  return (
    <div class="buttons">
      <button type="button" disabled={!opening.access.edit} onClick={() => setOpen(true)}>
        {t('followUp.add')}
      </button>
    </div>
  );
};

/** What comes after the trips: matters found at the grassroots, and branch meetings that were attended. */
export const FollowUpView = () => {
  const sidebar = useSidebar();
  const { t } = sidebar;
  const { found, save } = useFollowUp();
  const [register, choose] = useState<Register>('matters');
  if (found === undefined) return <p class="quiet">{t('loading')}</p>;
  if (isFault(found)) return <FaultNotice fault={found} words={sidebar} />;
  const onSave: EntriesProps['onSave'] = (id, changes) => save(register, id, changes);
  return (
    <>
      <div class="segments" role="group" aria-label={t('trips.followUp')}>
        {REGISTERS.map((name) => (
          <button key={name} type="button" aria-pressed={name === register} onClick={() => choose(name)}>
            {t(`followUp.${name}`)}
          </button>
        ))}
      </div>
      <p class="hint">{t(`followUp.${register}.help`)}</p>
      {register === 'matters' ? <AddMatter blank={found.blank} onSave={onSave} /> : null}
      <Entries key={register} register={register} entries={found[register]} onSave={onSave} />
    </>
  );
};
