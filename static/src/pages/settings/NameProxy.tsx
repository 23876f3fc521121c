/** Names who answers for a Product Owner, from the morning of one day to the evening of another by the forum's clock. */
import { useState, type JSX } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import { useAnnounce } from '../../components/Announcer';
import { sayZone } from '../../components/calendar/CadenceWords';
import { Field } from '../../components/Field';
import { SearchSelect } from '../../components/SearchSelect';
import { InputField } from '../../components/settings/InputField';
import { describePerson } from '../../components/settings/PeoplePicker';
import { useLearnPerson } from '../../hooks/useNames';
import { findPeople, type Person } from '../../wire/people';
import { useSay, Words } from '../../words/Words';
import { dayKey } from '../../words/when';
import { EditForm } from './EditForm';
import { OwnerSelect } from './OwnerSelect';
import { problemsOfProxy, toProxy, type ProxyDraft } from './proxyDraft';
import type { SectionProps } from './sectionProps';
import { useSave } from './useSave';

type NameProxyProps = SectionProps & { owner: AccountId; onClose: () => void };

/** `owner`: for whom, unless somebody else is chosen. */
export function NameProxy({ forum, owner, onTake, onClose }: NameProxyProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const learn = useLearnPerson();
  const { attempt, hold, save } = useSave();
  const { zone, abilities } = forum;
  const [draft, setDraft] = useState<ProxyDraft>(() => ({ owner, by: null, from: dayKey(forum.asOf, zone), until: '' }));
  const problems = attempt.kind === 'none' ? [] : problemsOfProxy(draft);
  const submit = async () => {
    const proxy = toProxy(draft, zone);
    if (proxy === null) {
      hold();
      return;
    }
    const saved = await save('setProxy', { proxy });
    if (saved === null) return;
    onTake(saved);
    announce(say('proxies.saved'));
    onClose();
  };
  const change = (part: Partial<ProxyDraft>) => {
    setDraft((held) => ({ ...held, ...part }));
  };
  return (
    <EditForm
      title={<Words id="proxies.name" />}
      saveWord="proxies.save"
      attempt={attempt}
      zone={zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <OwnerSelect
        owners={abilities.mayNameProxyFor}
        me={forum.me.accountId}
        value={draft.owner}
        onChange={(chosen) => {
          change({ owner: chosen });
        }}
      />
      <Field label={<Words id="proxies.by" />} error={problems.includes('by') ? <Words id="proxies.byMissing" /> : null}>
        {(control) => (
          <SearchSelect<Person>
            control={control}
            value={draft.by}
            find={findPeople}
            describe={describePerson}
            onPick={(by) => {
              if (by !== null) learn(by.id, by);
              change({ by });
            }}
          />
        )}
      </Field>
      <InputField
        label={<Words id="proxies.from" />}
        help={<Words id="proxies.daysHelp" values={{ zone: sayZone(zone) }} />}
        error={problems.includes('from') ? <Words id="proxies.dayMissing" /> : null}
        type="date"
        value={draft.from}
        onChange={(from) => {
          change({ from });
        }}
      />
      <InputField
        label={<Words id="proxies.until" />}
        error={problems.includes('until') ? <Words id={draft.until === '' ? 'proxies.dayMissing' : 'proxies.backwards'} /> : null}
        type="date"
        value={draft.until}
        onChange={(until) => {
          change({ until });
        }}
      />
    </EditForm>
  );
}
