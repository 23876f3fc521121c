/** Each item with the time it took and what it came to: outcomes, answers with reasons and names. */
import type { JSX } from 'react';
import { productId } from '../../../../src/domain/ids';
import type { MinutesItem } from '../../../../src/domain/minutes/minutes';
import type { GivenAnswer } from '../../../../src/domain/proposal/proposal';
import { Duration } from '../../components/Duration';
import { ChangeList } from '../../components/change/ChangeList';
import { ProductName, type NamedProduct } from '../../components/change/ProductName';
import styles from '../../components/records/Beside.module.css';
import { AgreementLink } from '../../components/records/RecordLinks';
import { RecordSection } from '../../components/records/RecordSection';
import { SeatIdName } from '../../components/records/SeatIdName';
import { VoiceName } from '../../components/records/VoiceName';
import { ANSWER_IDS } from '../../components/records/answerIds';
import { Words } from '../../words/Words';
import { TopicWords } from './TopicWords';

type ItemsSectionProps = { items: readonly MinutesItem[]; products: readonly NamedProduct[] };

export function ItemsSection({ items, products }: ItemsSectionProps): JSX.Element {
  return (
    <RecordSection word="minutes.items">
      {items.length === 0 ? (
        <p>
          <Words id="minutes.noItems" />
        </p>
      ) : null}
      <ol className={styles.rows}>
        {items.map((item, at) => (
          <li key={at} className={styles.row}>
            <p>
              <TopicWords topic={item.topic} products={products} /> {item.title}{' '}
              <span className={styles.quiet}>
                <Words id="minutes.itemState" values={{ state: item.state, spent: <Duration ms={item.spentMs} /> }} />
              </span>
            </p>
            <ul>
              {item.verdict === null ? null : (
                <li>
                  <Words
                    id="minutes.verdict"
                    values={{
                      isReal: String(item.verdict.isReal),
                      hasNote: String(item.verdict.note !== ''),
                      note: <bdi>{item.verdict.note}</bdi>,
                    }}
                  />
                </li>
              )}
              {item.outcomes.map((outcome) => (
                <li key={outcome.product ?? ''}>
                  <OutcomeLine outcome={outcome} products={products} />
                </li>
              ))}
              {item.answers.map((answer) => (
                <li key={answer.seat}>
                  <AnswerLine given={answer} products={products} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

type OutcomeLineProps = { outcome: MinutesItem['outcomes'][number]; products: readonly NamedProduct[] };

function OutcomeLine({ outcome: { product, outcome, agreement }, products }: OutcomeLineProps): JSX.Element {
  return (
    <>
      {product === null ? (
        <Words id="minutes.outcome" values={{ outcome }} />
      ) : (
        <Words id="minutes.outcomeOf" values={{ outcome, product: <ProductName id={productId(product)} products={products} /> }} />
      )}{' '}
      {agreement === null ? null : <AgreementLink number={agreement} />}
    </>
  );
}

function AnswerLine({ given, products }: { given: GivenAnswer; products: readonly NamedProduct[] }): JSX.Element {
  return (
    <>
      <Words
        id={given.reason === '' ? 'minutes.answer' : 'minutes.answerWithReason'}
        values={{
          seat: <SeatIdName seat={given.seat} products={products} />,
          name: <VoiceName voice={given.voice} />,
          answer: <Words id={ANSWER_IDS[given.answer.kind]} />,
          reason: <bdi>{given.reason}</bdi>,
        }}
      />
      {given.answer.kind === 'agreedWithChange' ? <ChangeList changes={given.answer.changes} products={products} /> : null}
    </>
  );
}
