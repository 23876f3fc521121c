/** Taking one's own answer back while the event is on; it leaves a trace. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import type { SeatId } from '../../../../../src/domain/authority';
import { ProductName } from '../../../components/change/ProductName';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import type { Live } from '../live';

export function UndoButtons({ live, view, onDone }: { live: Live; view: ProposalView; onDone: () => void }): JSX.Element | null {
  if (view.abilities.mayUndo.length === 0) return null;
  const undo = async (seat: SeatId) => {
    if (await live.act('undoAnswer', { number: view.proposal.number, seat })) onDone();
  };
  return (
    <div className={styles.buttons}>
      {view.abilities.mayUndo.map((id) => {
        const seat = view.seats.find((one) => one.id === id)?.seat;
        return (
          <Button key={id} spacing="compact" isLoading={live.running === 'undoAnswer'} onClick={() => void undo(id)}>
            {seat?.kind === 'productOwner' ? (
              <Words id="answer.undoFor" values={{ product: <ProductName id={seat.product} products={live.forum.products} /> }} />
            ) : (
              <Words id="answer.undo" />
            )}
          </Button>
        );
      })}
    </div>
  );
}
