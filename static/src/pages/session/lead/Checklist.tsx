/** What stands between here and closing, and what will go to the next event. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import { RouteLink } from '../../../components/RouteLink';
import { Tone } from '../../../components/Tone';
import { useSay, Words } from '../../../words/Words';
import { sayItem } from '../../agenda/itemWords';
import type { Live } from '../live';
import styles from './SessionAgenda.module.css';

export function Checklist({ live: { view, names } }: { live: Live }): JSX.Element {
  const say = useSay();
  const { blockers, notReached, unownedImpediments } = view.checklist;
  const left = view.session.items.filter(({ id }) => notReached.includes(id));
  if (blockers.length + left.length + unownedImpediments.length === 0) {
    return (
      <Tone tone="good" icon={CheckCircleIcon}>
        <Words id="checklist.fine" />
      </Tone>
    );
  }
  return (
    <ul className={styles.items}>
      {blockers.map((blocker) => (
        <li key={blocker.code === 'pathwayWithoutSlot' ? `pathway ${String(blocker.proposal)}` : `emergency ${String(blocker.emergency)}`}>
          <Tone tone="bad" icon={WarningIcon}>
            {blocker.code === 'pathwayWithoutSlot' ? (
              <Words id="checklist.pathway" values={{ item: sayItem({ kind: 'proposal', number: blocker.proposal }, names, say) }} />
            ) : (
              <Words
                id="checklist.emergency"
                values={{
                  item: (
                    <RouteLink to={{ page: 'emergencies', number: blocker.emergency, isNew: false }}>
                      {sayItem({ kind: 'emergency', number: blocker.emergency }, names, say)}
                    </RouteLink>
                  ),
                }}
              />
            )}
          </Tone>
        </li>
      ))}
      {left.map(({ id, topic }) => (
        <li key={id}>
          <Tone tone="neutral" icon={ClockIcon}>
            <Words id="checklist.notReached" values={{ item: sayItem(topic, names, say) }} />
          </Tone>
        </li>
      ))}
      {unownedImpediments.map((number) => (
        <li key={`impediment ${String(number)}`}>
          <Tone tone="caution" icon={WarningIcon}>
            <Words
              id="checklist.unowned"
              values={{
                item: <RouteLink to={{ page: 'impediments', number }}>{sayItem({ kind: 'impediment', number }, names, say)}</RouteLink>,
              }}
            />
          </Tone>
        </li>
      ))}
    </ul>
  );
}
