/** Who stands in for whom, and until when. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { Proxy } from '../../../../src/domain/forum/people';
import { useAnnounce } from '../../components/Announcer';
import { Card } from '../../components/Card';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { useSayPerson } from '../../components/settings/useSayPerson';
import { useSay, Words } from '../../words/Words';
import { Editable } from './Editable';
import { SaveTrouble } from './SaveTrouble';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { NameProxy } from './NameProxy';
import { useSave } from './useSave';

export function ProxiesCard({ forum, onTake }: SectionProps): JSX.Element {
  const { proxies, abilities, zone } = forum;
  const [owner] = abilities.mayNameProxyFor;
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, save } = useSave();
  const end = async ({ for: owner, by }: Proxy) => {
    const saved = await save('endProxy', { for: owner, by });
    if (saved === null) return;
    onTake(saved);
    announce(say('proxies.ended'));
  };
  return (
    <Card title={<Words id="proxies" />}>
      {proxies.length === 0 ? (
        <p>
          <Words id="proxies.none" />
        </p>
      ) : (
        <ul className={styles.lines}>
          {proxies.map((proxy) => (
            <ProxyLine
              key={`${proxy.for} ${proxy.by}`}
              proxy={proxy}
              onEnd={abilities.mayNameProxyFor.includes(proxy.for) ? () => void end(proxy) : null}
            />
          ))}
        </ul>
      )}
      <SaveTrouble attempt={attempt} zone={zone} />
      <p className={styles.rule}>
        <Words id="proxies.rule" /> <Words id="proxies.whoMay" />
      </p>
      {owner === undefined ? null : (
        <Editable word="proxies.name">{(close) => <NameProxy forum={forum} owner={owner} onTake={onTake} onClose={close} />}</Editable>
      )}
    </Card>
  );
}

function ProxyLine({ proxy, onEnd }: { proxy: Proxy; onEnd: (() => void) | null }): JSX.Element {
  const say = useSay();
  const names = { by: useSayPerson(proxy.by), for: useSayPerson(proxy.for) };
  return (
    <li className={styles.line}>
      <span>
        <Words
          id="proxies.one"
          values={{
            by: <PersonName id={proxy.by} />,
            for: <PersonName id={proxy.for} />,
            from: <When at={proxy.from} />,
            until: <When at={proxy.until} />,
          }}
        />
      </span>
      {onEnd === null ? null : (
        <Button spacing="compact" aria-label={say('proxies.endOf', names)} onClick={onEnd}>
          <Words id="proxies.end" />
        </Button>
      )}
    </li>
  );
}
