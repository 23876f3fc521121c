/** Each moved issue in words: from where to where, of what kind, who moved it last, when, and through what, as far as Jira tells. */
import type { JSX } from 'react';
import type { DriftKind, DriftMove } from '../../../../../src/domain/breach/drift';
import { IssueName } from '../../../components/IssueName';
import { OutcomeWords } from '../../../components/OutcomeWords';
import { When } from '../../../components/When';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import styles from '../GroupRow.module.css';
import { MoverName } from '../MoverName';
import type { Changes } from './readChanges';

const KIND_WORDS: Readonly<Record<DriftKind, WordId>> = {
  refined: 'drift.kind.refined',
  breach: 'drift.kind.breach',
  untold: 'drift.kind.untold',
};

export function DriftList({ moves, changes: { last, breachOf } }: { moves: readonly DriftMove[]; changes: Changes }): JSX.Element {
  return (
    <ul>
      {moves.map(({ issue, from, to, kind }) => {
        const mover = last.get(issue);
        const breach = kind === 'breach' ? breachOf.get(issue) : undefined;
        return (
          <li key={issue} className={styles.group}>
            <span>
              <IssueName id={issue} />
            </span>
            <span>
              <Words id="drift.fromTo" values={{ from, to }} /> <Words id={KIND_WORDS[kind]} />
            </span>
            <span className={styles.quiet}>
              {mover === undefined ? (
                <Words id="drift.notKnown" />
              ) : (
                <Words id="drift.by" values={{ who: <MoverName id={mover.actor} />, when: <When at={mover.at} /> }} />
              )}
            </span>
            {breach === undefined ? null : <OutcomeWords outcome={breach.outcome} tookMs={breach.settledAt - breach.movedAt} />}
          </li>
        );
      })}
    </ul>
  );
}
