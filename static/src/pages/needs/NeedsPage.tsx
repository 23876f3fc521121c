/** What waits for the reader, most urgent first: one tap takes an impediment, and the list is one shorter. */
import { useRef, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ImpedimentCard, Need } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import { useAnnounce } from '../../components/Announcer';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import type { ForumHold } from '../../hooks/useForum';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { useSay, Words } from '../../words/Words';
import { COLUMN_WORDS } from '../impediments/columnWords';
import { StepTrouble } from '../impediments/StepTrouble';
import { useMinuteClock } from '../impediments/useMinuteClock';
import { useStep, type StepOutcome } from '../impediments/useStep';
import { needKey } from './needKey';
import { NeedRow } from './NeedRow';
import styles from './NeedsPage.module.css';
import { useNeeds, type Needs } from './useNeeds';

export function NeedsPage({ forum, hold }: { forum: ForumView; hold: ForumHold }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { needs, isUnreachable, askAgain, drop } = useNeeds(hold.beat);
  const list = useRef<HTMLDivElement>(null);
  const { outcome, step } = useStep({
    onDone: (card, from) => {
      const name = say('impediments.number', { number: card.number });
      announce(say('impediments.moved', { name, from: say(COLUMN_WORDS[from]), to: say(COLUMN_WORDS[card.column]) }));
      drop((need) => isOf(need, card.number, from));
    },
    onElse: askAgain,
  });
  const begin = (card: ImpedimentCard, to: ImpedimentColumn) => {
    // The row of the button that was pressed is about to go.
    list.current?.focus();
    void step({ card, to });
  };
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.needs" />
      </PageTitle>
      <StepTrouble outcome={outcome} />
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={needs === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {needs === null ? isUnreachable ? null : <Skeleton shape="rows" /> : null}
      <div ref={list} tabIndex={-1} className={styles.list}>
        {needs === null ? null : <List needs={needs} forum={forum} outcome={outcome} onStep={begin} />}
      </div>
    </div>
  );
}

type ListProps = { needs: Needs; forum: ForumView; outcome: StepOutcome; onStep: Parameters<typeof NeedRow>[0]['onStep'] };

function List({ needs: { needs, asOf }, forum, outcome, onStep }: ListProps): JSX.Element {
  const now = useMinuteClock(asOf);
  const links = useWalkableLinks<HTMLUListElement>();
  // What is being done waits no longer, unless it is refused.
  const waiting = outcome.kind === 'running' ? needs.filter((need) => !isOf(need, outcome.number, outcome.step.card.column)) : needs;
  if (waiting.length === 0) {
    return (
      <EmptyState title={<Words id="needs.none" />}>
        <p>
          <Words id="needs.noneWhy" />
        </p>
      </EmptyState>
    );
  }
  return (
    <ul ref={links}>
      {waiting.map((need) => (
        <NeedRow key={needKey(need)} need={need} forum={forum} now={now} onStep={onStep} />
      ))}
    </ul>
  );
}

const isOf = (need: Need, number: number, column: ImpedimentColumn): boolean =>
  'impediment' in need && need.impediment.number === number && need.impediment.column === column;
