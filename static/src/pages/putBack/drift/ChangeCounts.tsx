/** How much has changed since the event, and by whom in kind; each number opens what it counts. */
import { useState, type JSX } from 'react';
import type { ProductView } from '../../../../../src/contract/api';
import { resultOf } from '../../../../../src/domain/breach/groups';
import type { IssueId } from '../../../../../src/domain/ids';
import { IssueName } from '../../../components/IssueName';
import { RouteLink } from '../../../components/RouteLink';
import { When } from '../../../components/When';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import styles from '../GroupRow.module.css';
import type { Changes } from './readChanges';

/** More are not listed at once. */
const LISTED = 100;

export function ChangeCounts({ changes: { view, drift }, product }: { changes: Changes; product: ProductView }): JSX.Element {
  const ofKind = (kind: string) => drift.moves.filter((move) => move.kind === kind).map(({ issue }) => issue);
  const back = view.breaches.filter(({ outcome }) => ['putBack', 'alreadyBack'].includes(resultOf(outcome))).length;
  return (
    <div className={styles.moves}>
      <p>
        <Words id="drift.since" values={{ event: view.event, when: <When at={view.since} />, count: view.agreed.length }} />
      </p>
      <ul className={styles.moves}>
        <Opening word="drift.refined" issues={ofKind('refined')} />
        <Opening word="drift.breaches" issues={ofKind('breach')} />
        <Opening word="drift.untold" issues={ofKind('untold')} />
        <Opening word="drift.came" issues={drift.came} />
        <Opening word="drift.left" issues={drift.left} />
        <li>
          <RouteLink to={{ page: 'putBack', product: product.id, only: { from: view.since } }}>
            <Words id="drift.putBack" values={{ count: back }} />
          </RouteLink>
        </li>
      </ul>
      {view.isWhole ? null : (
        <p className={styles.quiet}>
          <Words id="drift.notWhole" values={{ count: view.breaches.length }} />
        </p>
      )}
    </div>
  );
}

function Opening({ word, issues }: { word: WordId; issues: readonly IssueId[] }): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const said = <Words id={word} values={{ count: issues.length }} />;
  if (issues.length === 0) return <li className={styles.quiet}>{said}</li>;
  return (
    <li>
      <details
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles.summary}>{said}</summary>
        <ul>
          {(isOpen ? issues : []).slice(0, LISTED).map((issue) => (
            <li key={issue}>
              <IssueName id={issue} />
            </li>
          ))}
          {issues.length > LISTED ? (
            <li className={styles.quiet}>
              <Words id="drift.andMore" values={{ count: issues.length - LISTED }} />
            </li>
          ) : null}
        </ul>
      </details>
    </li>
  );
}
