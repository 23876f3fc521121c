/** One column of a lane: its cards, those due first on top; a long one shows its beginning until asked for more. */
import Button from '@atlaskit/button/default/button';
import { useId, useState, type JSX } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { ProductId } from '../../../../src/domain/ids';
import type { Instant } from '../../../../src/domain/instant';
import { Words } from '../../words/Words';
import { CardItem } from './CardItem';
import styles from './Column.module.css';
import { COLUMN_WORDS } from './columnWords';
import { useColumnTarget } from './useDragging';

const FIRST = 20;
const MORE = 50;

/** What every card of the board is drawn with. */
export type Board = {
  now: Instant;
  /** The card that the reader moved last: never out of sight. */
  moved: number | null;
  takeFocus: (number: number) => boolean;
  onStep: (card: ImpedimentCard, to: ImpedimentColumn) => void;
};

type ColumnProps = { product: ProductId; column: ImpedimentColumn; cards: readonly ImpedimentCard[]; board: Board };

export function Column({ product, column, cards, board }: ColumnProps): JSX.Element {
  const { now, moved, takeFocus, onStep } = board;
  const headingId = useId();
  const [limit, setLimit] = useState(FIRST);
  const { element, isOver } = useColumnTarget({ product, column, onDropped: (card) => onStep(card, column) });
  const shown = cards.filter(({ number }, at) => at < limit || number === moved);
  return (
    <div
      ref={element}
      className={`${styles.column ?? ''} ${isOver ? (styles.over ?? '') : ''} ${cards.length === 0 ? (styles.empty ?? '') : ''}`}
    >
      <h3 id={headingId} className={styles.heading}>
        <Words id="impediments.columnAndCount" values={{ column: <Words id={COLUMN_WORDS[column]} />, count: cards.length }} />
      </h3>
      {cards.length === 0 ? null : (
        <ul aria-labelledby={headingId} className={styles.cards}>
          {shown.map((card) => (
            <CardItem key={card.number} card={card} now={now} takeFocus={takeFocus} onStep={onStep} />
          ))}
        </ul>
      )}
      {cards.length > limit ? (
        <Button spacing="compact" onClick={() => setLimit(limit + MORE)}>
          <Words id="impediments.showMore" values={{ count: cards.length - limit }} />
        </Button>
      ) : null}
    </div>
  );
}
