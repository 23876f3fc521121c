/** A proposal under discussion: what it would do, who decides and what they said, and what the reader may say. */
import { useRef, type JSX } from 'react';
import { SeatAnswers } from '../../../components/change/SeatAnswers';
import { Words } from '../../../words/Words';
import { AnswerForm } from '../answer/AnswerForm';
import { ObjectionForm } from '../answer/ObjectionForm';
import { PathwayForm } from '../answer/PathwayForm';
import { SplitOffer } from '../answer/SplitOffer';
import { UndoButtons } from '../answer/UndoButtons';
import type { Live } from '../live';
import type { OnHold } from '../useShownItem';
import styles from './Matter.module.css';
import { ProposalMatter } from './ProposalMatter';

export function ProposalBody({ live, number, onHold }: { live: Live; number: number; onHold: OnHold }): JSX.Element | null {
  const answers = useRef<HTMLHeadingElement>(null);
  const view = live.view.proposals.find((one) => one.number === number)?.view;
  if (view === undefined) return null;
  const { abilities } = view;
  /** The button that was pressed is gone with its answer; the answers are where one wants to be. */
  const onDone = () => {
    answers.current?.focus();
  };
  return (
    <div className={styles.matter}>
      <ProposalMatter view={view} products={live.forum.products} />
      <section className={styles.section}>
        <h3 ref={answers} tabIndex={-1}>
          <Words id="answers.title" />
        </h3>
        <SeatAnswers seats={view.seats} answers={view.proposal.answers} products={live.forum.products} />
        <UndoButtons live={live} view={view} onDone={onDone} />
      </section>
      {abilities.mayAnswerFor.map((seat) => (
        <AnswerForm key={seat} live={live} view={view} seat={seat} onHold={onHold} onDone={onDone} />
      ))}
      {abilities.mayObjectFor.map((product) => (
        <ObjectionForm key={product} live={live} view={view} product={product} onHold={onHold} onDone={onDone} />
      ))}
      {abilities.maySplit ? <SplitOffer live={live} view={view} onDone={onDone} /> : null}
      {abilities.mayWritePathway ? <PathwayForm live={live} number={number} onHold={onHold} onDone={onDone} /> : null}
    </div>
  );
}
