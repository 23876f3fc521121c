/** The buttons of who decides. Each answer is recorded at once and can be undone while the event is on. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import type { SeatId } from '../../../../../src/domain/authority';
import type { Answer } from '../../../../../src/domain/proposal/proposal';
import { ProductName } from '../../../components/change/ProductName';
import { Field } from '../../../components/Field';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import type { Live } from '../live';
import { useHolding } from '../useHolding';
import type { OnHold } from '../useShownItem';
import { ChangedAnswer } from './ChangedAnswer';

type AnswerFormProps = { live: Live; view: ProposalView; seat: SeatId; onHold: OnHold; onDone: () => void };

export function AnswerForm({ live, view, seat, onHold, onDone }: AnswerFormProps): JSX.Element {
  const [reason, setReason] = useState('');
  const [isChanging, setIsChanging] = useState(false);
  useHolding(onHold, reason !== '' || isChanging);
  const isRunning = live.running === 'answerProposal';
  const answer = async (chosen: Answer) => {
    if (!(await live.act('answerProposal', { number: view.proposal.number, seat, answer: chosen, reason: reason.trim() }))) return;
    setReason('');
    setIsChanging(false);
    onDone();
  };
  return (
    <section className={styles.section}>
      <h3>
        <ForWhom live={live} view={view} seat={seat} />
      </h3>
      <p>
        <Words id="answer.means" />
      </p>
      <Field label={<Words id="answer.reason" />} help={<Words id="answer.reasonHelp" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      {isChanging ? (
        <ChangedAnswer
          view={view}
          seat={seat}
          products={live.forum.products}
          isRunning={isRunning}
          onSend={(changed) => void answer(changed)}
          onCancel={() => {
            setIsChanging(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" isDisabled={isRunning} onClick={() => void answer({ kind: 'agreed' })}>
            <Words id="answer.agree" />
          </Button>
          <Button
            isDisabled={isRunning}
            onClick={() => {
              setIsChanging(true);
            }}
          >
            <Words id="answer.agreeWithChange" />
          </Button>
          <Button isDisabled={isRunning} onClick={() => void answer({ kind: 'no' })}>
            <Words id="answer.sayNo" />
          </Button>
          <Button isDisabled={isRunning} onClick={() => void answer({ kind: 'later' })}>
            <Words id="answer.sayLater" />
          </Button>
          <Button isDisabled={isRunning} onClick={() => void answer({ kind: 'pathway' })}>
            <Words id="answer.sayPathway" />
          </Button>
        </div>
      )}
    </section>
  );
}

function ForWhom({ live, view, seat }: Pick<AnswerFormProps, 'live' | 'view' | 'seat'>): JSX.Element {
  const asked = view.seats.find(({ id }) => id === seat)?.seat;
  if (asked?.kind !== 'productOwner') return <Words id="answer.forManagement" />;
  return <Words id="answer.forProduct" values={{ product: <ProductName id={asked.product} products={live.forum.products} /> }} />;
}
