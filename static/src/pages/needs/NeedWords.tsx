/** What needs the reader, in words. Titles come from Jira, as the reader may see them. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { Need } from '../../../../src/contract/calls/impedimentCalls';
import type { Instant } from '../../../../src/domain/instant';
import { IssueName } from '../../components/IssueName';
import { PersonName } from '../../components/People';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';
import { DueWords } from '../impediments/DueWords';
import styles from './NeedRow.module.css';

type NeedWordsProps = { need: Need; forum: ForumView; now: Instant };

export function NeedWords({ need, forum, now }: NeedWordsProps): JSX.Element {
  switch (need.kind) {
    case 'takeImpediment':
    case 'removeImpediment':
    case 'confirmRemoval': {
      const { impediment } = need;
      const product = forum.products.find(({ id }) => id === impediment.product)?.name ?? '';
      return (
        <>
          <p className={styles.title}>
            <IssueName id={impediment.issueId} />
          </p>
          <p>
            <DueWords card={impediment} now={now} />
          </p>
          <p className={styles.why}>
            <Words id={WHY[need.kind]} values={{ product, person: <PersonName id={impediment.raisedBy} /> }} />
          </p>
        </>
      );
    }
    case 'answerProposal':
    case 'completeProposal':
      return (
        <>
          <p className={styles.title}>
            <IssueName id={need.issueId} />
          </p>
          <p className={styles.why}>
            <Words id={need.kind === 'answerProposal' ? 'needs.whyAnswer' : 'needs.whyComplete'} />
          </p>
        </>
      );
    case 'decideAgreement':
      return (
        <>
          <p className={styles.title}>
            <Words id="needs.agreement" values={{ number: need.number, text: <bdi>{need.text}</bdi> }} />
          </p>
          <p className={styles.why}>
            <Words id="needs.whyDecide" />
          </p>
        </>
      );
    case 'answerEmergency':
    case 'respondToEmergency':
      return (
        <>
          <p className={styles.title}>
            <bdi>{need.wanted}</bdi>
          </p>
          <p className={styles.why}>
            {need.kind === 'answerEmergency' ? (
              <Words id="needs.whyAnswerEmergency" values={{ number: need.number, harm: need.harm }} />
            ) : (
              <Words id="needs.whyRespondEmergency" values={{ number: need.number }} />
            )}
          </p>
        </>
      );
    case 'openEvent':
      return (
        <>
          <p className={styles.title}>
            <Words id={need.planned < now ? 'needs.eventOver' : 'needs.eventSoon'} />
          </p>
          <p className={styles.why}>
            <FullWhen at={need.planned} forumZone={forum.zone} />
          </p>
        </>
      );
  }
}

const WHY = {
  takeImpediment: 'needs.whyTake',
  removeImpediment: 'needs.whyRemove',
  confirmRemoval: 'needs.whyConfirm',
} as const;
