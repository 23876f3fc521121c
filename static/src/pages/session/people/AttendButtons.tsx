/** Saying that one is here, as oneself or for somebody, and that one leaves; who leads may mark others. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { PersonName } from '../../../components/People';
import { Words } from '../../../words/Words';
import type { Live } from '../live';
import { expectedVoices, type Voice } from './expected';
import styles from './PeoplePresent.module.css';

export function AttendButtons({ live }: { live: Live }): JSX.Element {
  const { forum, view, act } = live;
  const me = forum.me.accountId;
  const expected = expectedVoices(forum, view);
  const mine = expected.filter(({ person }) => person === me);
  const others = view.mayLead ? expected.filter(({ person }) => person !== me) : [];
  return (
    <>
      <div className={styles.buttons}>
        {mine.map((voice) => (
          <Button key={keyOf(voice)} spacing="compact" onClick={() => void act('attend', voice)}>
            {voice.for === null ? (
              <Words id="people.here" />
            ) : (
              <Words id="people.hereFor" values={{ absent: <PersonName id={voice.for} /> }} />
            )}
          </Button>
        ))}
        {view.present.some(({ person }) => person === me) ? (
          <Button spacing="compact" onClick={() => void act('leave', { person: me })}>
            <Words id="people.leave" />
          </Button>
        ) : null}
      </div>
      {others.length === 0 ? null : (
        <details>
          <summary>
            <Words id="people.expected" values={{ count: others.length }} />
          </summary>
          <ul className={styles.people}>
            {others.map((voice) => (
              <li key={keyOf(voice)}>
                <Button spacing="compact" onClick={() => void act('attend', voice)}>
                  <MarkWords voice={voice} />
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const keyOf = (voice: Voice): string => `${voice.person} ${voice.for ?? ''}`;

function MarkWords({ voice }: { voice: Voice }): JSX.Element {
  const person = <PersonName id={voice.person} />;
  if (voice.for === null) return <Words id="people.mark" values={{ person }} />;
  return <Words id="people.markFor" values={{ person, absent: <PersonName id={voice.for} /> }} />;
}
