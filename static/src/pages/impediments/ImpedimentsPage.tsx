/** Impediments: what is in our way, and who clears it today? One board over all products, worked by drag, menu and keyboard. */
import Button from '@atlaskit/button/default/button';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import { useAnnounce } from '../../components/Announcer';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import type { ForumHold } from '../../hooks/useForum';
import { useStable } from '../../hooks/useStable';
import { useSay, Words } from '../../words/Words';
import { asStepped } from './asStepped';
import { BoardView } from './BoardView';
import { COLUMN_WORDS, isReopening } from './columnWords';
import styles from './ImpedimentsPage.module.css';
import { RaiseForm } from './RaiseForm';
import { StepTrouble } from './StepTrouble';
import { useBoard } from './useBoard';
import { useFocusOnce } from './useFocusOnce';
import { useStep, type Step } from './useStep';

const ReopenDialog = lazy(() => import('./ReopenDialog').then(({ ReopenDialog: Dialog }) => ({ default: Dialog })));

type ImpedimentsPageProps = { forum: ForumView; hold: ForumHold; number: number | null };
type Reopening = { card: ImpedimentCard; to: ImpedimentColumn };

export function ImpedimentsPage({ forum, hold, number }: ImpedimentsPageProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { state, take, askAgain } = useBoard(hold.beat);
  const { last: moved, focusOn, takeFocus } = useFocusOnce(number);
  const [isRaising, setIsRaising] = useState(false);
  const [reopening, setReopening] = useState<Reopening | null>(null);
  const onDone = (card: ImpedimentCard, from: ImpedimentColumn) => {
    take(card);
    focusOn(card.number);
    announce(
      say('impediments.moved', {
        name: say('impediments.number', { number: card.number }),
        from: say(COLUMN_WORDS[from]),
        to: say(COLUMN_WORDS[card.column]),
      }),
    );
  };
  const { outcome, step } = useStep({
    onDone,
    onElse: (card) => {
      focusOn(card.number);
      askAgain();
    },
  });
  const begin = (wanted: Step) => {
    focusOn(wanted.card.number);
    void step(wanted);
  };
  const onStep = useStable((card: ImpedimentCard, to: ImpedimentColumn) => {
    if (isReopening(card, to)) setReopening({ card, to });
    else begin({ card, to });
  });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle>
          <Words id="page.impediments" />
        </PageTitle>
        {state.board?.mayRaise === true && !isRaising ? (
          <Button appearance="primary" onClick={() => setIsRaising(true)}>
            <Words id="impediments.raise" />
          </Button>
        ) : null}
      </div>
      {isRaising ? (
        <RaiseForm
          forum={forum}
          onRaised={(card) => {
            take(card);
            focusOn(card.number);
            setIsRaising(false);
            announce(say('impediments.raised', { name: card.title }));
          }}
          onCancel={() => setIsRaising(false)}
        />
      ) : null}
      <StepTrouble outcome={outcome} />
      {state.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={state.board === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {state.board === null ? state.isUnreachable ? null : <Skeleton shape="cards" /> : null}
      {state.board === null ? null : (
        <BoardView
          forum={forum}
          board={outcome.kind === 'running' ? asStepped(state.board, outcome.step) : state.board}
          moved={moved}
          takeFocus={takeFocus}
          onStep={onStep}
        />
      )}
      {reopening === null ? null : (
        <Suspense fallback={null}>
          <ReopenDialog
            name={say('impediments.number', { number: reopening.card.number })}
            onCancel={() => setReopening(null)}
            onReopen={(reason) => {
              setReopening(null);
              begin({ ...reopening, reason });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
