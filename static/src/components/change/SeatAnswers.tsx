/** Each decider with the answer that stands; who has not answered is named as well. */
import type { JSX } from 'react';
import type { SeatView } from '../../../../src/contract/calls/proposalCalls';
import type { GivenAnswer } from '../../../../src/domain/proposal/proposal';
import { Words } from '../../words/Words';
import { PersonName } from '../People';
import { When } from '../When';
import { AnswerWords } from './AnswerWords';
import { ChangeList } from './ChangeList';
import type { NamedProduct } from './ProductName';
import styles from './SeatAnswers.module.css';
import { SeatName } from './SeatName';

type SeatAnswersProps = { seats: readonly SeatView[]; answers: readonly GivenAnswer[]; products: readonly NamedProduct[] };

export function SeatAnswers({ seats, answers, products }: SeatAnswersProps): JSX.Element {
  return (
    <ul className={styles.seats}>
      {seats.map((seat) => {
        const given = answers.filter((answer) => answer.seat === seat.id);
        return (
          <li key={seat.id} className={styles.seat}>
            <p>
              <SeatName seat={seat} products={products} />
            </p>
            {given.length === 0 ? (
              <p className={styles.quiet}>
                <Words id="seat.unanswered" />
              </p>
            ) : null}
            {given.map((answer) => (
              <Given key={answer.at} given={answer} products={products} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function Given({ given: { answer, voice, at, reason }, products }: { given: GivenAnswer; products: readonly NamedProduct[] }): JSX.Element {
  const by = <PersonName id={voice.by} />;
  return (
    <>
      <AnswerWords kind={answer.kind} />
      {answer.kind === 'agreedWithChange' ? <ChangeList changes={answer.changes} products={products} /> : null}
      {reason === '' ? null : (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <p className={styles.quiet}>
        {voice.by === voice.for ? (
          <Words id="seat.answeredBy" values={{ by, when: <When at={at} /> }} />
        ) : (
          <Words id="seat.answeredFor" values={{ by, for: <PersonName id={voice.for} />, when: <When at={at} /> }} />
        )}
      </p>
    </>
  );
}
