/** An agreement that stood until this event: the Product Owner says whether it goes on. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { RouteLink } from '../../../components/RouteLink';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import type { Live } from '../live';
import styles from './Matter.module.css';

const DECISION_WORDS: Readonly<Record<'goesOn' | 'ends', WordId>> = { goesOn: 'renewal.decidedGoesOn', ends: 'renewal.decidedEnds' };

export function AgreementBody({ live, number }: { live: Live; number: number }): JSX.Element {
  const { view, act, running, forum } = live;
  const agreement = view.agreements.find((one) => one.number === number);
  const inSilence: WordId = forum.settings.silence === 'renews' ? 'renewal.silenceRenews' : 'renewal.silenceEnds';
  return (
    <div className={styles.matter}>
      <p>
        <RouteLink to={{ page: 'agreements', number }}>
          <Words id="agreement.number" values={{ number }} />
        </RouteLink>{' '}
        {agreement === undefined ? null : <bdi>{agreement.text}</bdi>}
      </p>
      <p>
        <Words id={agreement === undefined || agreement.decision === 'none' ? inSilence : DECISION_WORDS[agreement.decision]} />
      </p>
      {agreement?.mayDecide === true ? (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            isLoading={running === 'renewAgreement'}
            onClick={() => void act('renewAgreement', { number, goesOn: true })}
          >
            <Words id="renewal.goesOn" />
          </Button>
          <Button isDisabled={running === 'renewAgreement'} onClick={() => void act('renewAgreement', { number, goesOn: false })}>
            <Words id="renewal.ends" />
          </Button>
        </div>
      ) : null}
    </div>
  );
}
