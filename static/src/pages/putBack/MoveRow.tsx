/** One move against the lock: which issue, from where to where, when, and what became of it. */
import type { JSX } from 'react';
import type { ProductView, PutBackView } from '../../../../src/contract/api';
import { GoTo } from '../../components/GoTo';
import { IssueName } from '../../components/IssueName';
import { TimeOfDay } from '../../components/When';
import { OutcomeWords } from '../../components/OutcomeWords';
import { PlaceWords } from '../../components/PlaceWords';
import { AgreementLink } from '../../components/records/RecordLinks';
import { FROM_NOTHING } from '../../hooks/route';
import { Words } from '../../words/Words';
import { BeforeAfter } from './BeforeAfter';
import styles from './MoveRow.module.css';

/** `mayPropose`: the reader made this move, and may file proposals. */
type MoveRowProps = { move: PutBackView; product: ProductView | undefined; mayPropose: boolean };

export function MoveRow({ move, product, mayPropose }: MoveRowProps): JSX.Element {
  const { agreedPlace, foundPlace } = move;
  return (
    <div className={styles.row}>
      <span className={styles.when}>
        <TimeOfDay at={move.movedAt} />
      </span>
      <div className={styles.what}>
        <p>
          <IssueName id={move.issueId} />
        </p>
        <p className={styles.places}>
          {foundPlace === null ? (
            <Words id="putBack.fromOnly" values={{ from: <PlaceWords place={agreedPlace} /> }} />
          ) : (
            <Words id="putBack.fromTo" values={{ from: <PlaceWords place={agreedPlace} />, to: <PlaceWords place={foundPlace} /> }} />
          )}
        </p>
        {product === undefined ? null : <p className={styles.product}>{product.name}</p>}
        {move.against === null ? null : (
          <p className={styles.product}>
            <Words id="putBack.against" values={{ agreement: <AgreementLink number={move.against} /> }} />
          </p>
        )}
        {foundPlace === null ? null : <BeforeAfter move={move} foundPlace={foundPlace} />}
        {mayPropose && foundPlace !== null ? (
          <p>
            <GoTo route={{ page: 'propose', from: { ...FROM_NOTHING, breach: move.number } }}>
              <Words id="putBack.propose" />
            </GoTo>
          </p>
        ) : null}
      </div>
      <div className={styles.outcome}>
        <OutcomeWords outcome={move.outcome} tookMs={move.settledAt - move.movedAt} />
      </div>
    </div>
  );
}
