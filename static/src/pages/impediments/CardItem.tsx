/** One impediment on the board: what, due, raised by whom, owned by whom, and the steps its reader may make. */
import Button from '@atlaskit/button/default/button';
import { memo, useEffect, useRef, type JSX } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { Instant } from '../../../../src/domain/instant';
import { Duration } from '../../components/Duration';
import { IssueName } from '../../components/IssueName';
import { PersonName } from '../../components/People';
import { Words } from '../../words/Words';
import styles from './CardItem.module.css';
import { mainStep, stepWord } from './columnWords';
import { DueWords } from './DueWords';
import { StepMenu } from './StepMenu';
import { useCardName } from './useCardName';
import { useDraggedCard } from './useDragging';

export type CardItemProps = {
  card: ImpedimentCard;
  now: Instant;
  /** True once for the card that has just come here by a step of the reader's. */
  takeFocus: (number: number) => boolean;
  onStep: (card: ImpedimentCard, to: ImpedimentColumn) => void;
};

/** Drawn again only when it changes: a step of one card must not cost 200 others. */
export const CardItem = memo(function Item({ card, now, takeFocus, onStep }: CardItemProps): JSX.Element {
  const { element, isDragged } = useDraggedCard(card);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus(card.number)) (opener.current ?? element.current)?.focus();
  });
  const main = mainStep(card);
  const name = useCardName(card);
  return (
    <li ref={element} tabIndex={-1} className={`${styles.card ?? ''} ${isDragged ? (styles.dragged ?? '') : ''}`}>
      <p className={styles.title}>
        <IssueName id={card.issueId} />
      </p>
      <p>
        <DueWords card={card} now={now} />
      </p>
      <Story card={card} now={now} />
      {card.maySteps.length === 0 ? null : (
        <div className={styles.actions}>
          {main === null ? null : (
            <Button spacing="compact" onClick={() => onStep(card, main)}>
              <Words id={stepWord(card, main)} />
            </Button>
          )}
          <StepMenu card={card} name={name} opener={opener} onStep={(to) => onStep(card, to)} />
        </div>
      )}
    </li>
  );
});

function Story({ card, now }: { card: ImpedimentCard; now: Instant }): JSX.Element {
  const { number, raisedBy, raisedAt, owner, steps } = card;
  const reopened = steps.findLast(({ reason }) => reason !== '');
  return (
    <div className={styles.story}>
      <p>
        <Words
          id="impediments.raisedBy"
          values={{ number, person: <PersonName id={raisedBy} />, length: <Duration ms={Math.max(0, now - raisedAt)} /> }}
        />
      </p>
      <p>
        {owner === null ? (
          <Words id="impediments.unowned" />
        ) : (
          <Words id="impediments.ownedBy" values={{ person: <PersonName id={owner} /> }} />
        )}
      </p>
      {reopened === undefined || card.column === 'confirmed' ? null : (
        <p>
          <Words id="impediments.reopened" values={{ person: <PersonName id={reopened.by} />, reason: <q>{reopened.reason}</q> }} />
        </p>
      )}
    </div>
  );
}
