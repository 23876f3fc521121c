/** Say exactly what should change; it begins from nothing, an issue, a put-back move, or an earlier proposal. */
import { useEffect, useReducer, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { RouteLink } from '../../components/RouteLink';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { ALL_OPEN, type ProposeFrom } from '../../hooks/route';
import { Words } from '../../words/Words';
import { begin, type Beginning } from './beginning';
import { ProposeForm } from './ProposeForm';
import styles from './ProposeForm.module.css';
import proposeWords from '../../words/en/propose.json';
import pickingWords from '../../words/en/picking.json';

/** What this page alone says. */
export const words = { ...proposeWords, ...pickingWords };

type ProposePageProps = { forum: ForumView; from: ProposeFrom };

export function ProposePage({ forum, from }: ProposePageProps): JSX.Element {
  const key = JSON.stringify(from);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id={from.revise === null ? 'page.propose' : 'propose.revise'} />
      </PageTitle>
      {forum.abilities.mayPropose ? <Begun key={key} forum={forum} from={from} /> : <Words id="propose.notAMember" />}
    </div>
  );
}

function Begun({ forum, from }: ProposePageProps): JSX.Element {
  // A draft must not begin again whenever the forum is shown anew.
  const [start] = useState({ from, forum });
  const [beginning, setBeginning] = useState<Beginning | 'reading' | 'unreachable'>('reading');
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isOver = false;
    const put = (next: Beginning | 'unreachable') => {
      if (!isOver) setBeginning(next);
    };
    begin(start.from, start.forum).then(put, () => {
      put('unreachable');
    });
    return () => {
      isOver = true;
    };
  }, [start, asked]);
  if (beginning === 'reading') return <Skeleton shape="rows" />;
  if (beginning === 'unreachable') {
    return (
      <Trouble
        appearance="warning"
        onRetry={() => {
          setBeginning('reading');
          askAgain();
        }}
      >
        <Words id="propose.unreachable" />
      </Trouble>
    );
  }
  if (beginning.kind === 'notPossible') return <NotPossible of={beginning.of} />;
  return <ProposeForm forum={forum} filing={beginning.filing} start={beginning.draft} />;
}

function NotPossible({ of }: { of: Extract<Beginning, { kind: 'notPossible' }>['of'] }): JSX.Element {
  return (
    <EmptyState title={<Words id={of === null ? 'propose.gone' : 'propose.notNow'} />}>
      <p>
        <RouteLink to={{ page: 'proposals', number: of?.proposal.number ?? null, filter: ALL_OPEN }}>
          <Words id={of === null ? 'propose.toList' : 'propose.toProposal'} />
        </RouteLink>
      </p>
    </EmptyState>
  );
}
