/** Backlog action: may I move things here? Lock in words, until when, what was put back, and how to ask. */
import { useCallback, type JSX } from 'react';
import type { EventView, ForumView, ProductView } from '../../../src/contract/api';
import type { BoardId } from '../../../src/domain/ids';
import { PersonName } from '../components/People';
import { FROM_NOTHING } from '../hooks/route';
import { useDetail } from '../hooks/useDetail';
import { call } from '../wire/call';
import type { Place } from '../wire/place';
import { Words } from '../words/Words';
import { FrameTrouble } from './FrameTrouble';
import { LockSection } from './LockSection';
import { MyMoveLink } from './MyMoveLink';
import { PageLink } from './PageLink';
import styles from './Panel.module.css';
import { useHomeKey } from './useHomeKey';

export function BacklogFrame({ place }: { place: Place }): JSX.Element {
  if (place.board === null) return <Words id="panel.hidden" />;
  return <OfBoard board={place.board} here={place.projectKey} />;
}

function OfBoard({ board, here }: { board: BoardId; here: string | null }): JSX.Element {
  const ask = useCallback(() => call('showBoard', { boardId: board }), [board]);
  const { view, refusal, isUnreachable, askAgain } = useDetail(ask, 0);
  const homeKey = useHomeKey(view?.forum?.projectId ?? null, here);
  const product = view?.forum?.products.find(({ id }) => id === view.productId);
  return (
    <div className={styles.page}>
      <FrameTrouble refusal={refusal} isUnreachable={isUnreachable} isShown={view !== null} onRetry={askAgain} />
      {view === null ? null : view.forum === null || product === undefined ? (
        <p>
          <Words id="panel.noForum" />
        </p>
      ) : (
        <OfProduct forum={view.forum} product={product} homeKey={homeKey} />
      )}
    </div>
  );
}

type OfProductProps = { forum: ForumView; product: ProductView; homeKey: string | null };

function OfProduct({ forum, product, homeKey }: OfProductProps): JSX.Element {
  const { name, zone, event, abilities } = forum;
  return (
    <>
      <LockSection lock={product.lock} product={product.name} forum={{ name, zone, next: nextOf(event) }} homeKey={homeKey} />
      <p>
        <Words id="panel.owner" values={{ owner: <PersonName id={product.owner} /> }} />
      </p>
      <p>
        <PageLink projectKey={homeKey} route={{ page: 'putBack', product: product.id }}>
          <Words id="panel.putBack" values={{ count: product.putBackCount }} />
        </PageLink>
      </p>
      {product.lock.state === 'locked' ? (
        <p>
          <Words id="panel.howToAsk" />
        </p>
      ) : null}
      {abilities.mayPropose && product.lock.state === 'locked' ? <MyMoveLink product={product.id} homeKey={homeKey} /> : null}
      {abilities.mayPropose && homeKey !== null ? (
        <div className={styles.actions}>
          <PageLink projectKey={homeKey} route={{ page: 'propose', from: FROM_NOTHING }} className={styles.main}>
            <Words id="page.propose" />
          </PageLink>
        </div>
      ) : null}
    </>
  );
}

function nextOf(event: EventView) {
  switch (event.state) {
    case 'notHeldYet':
    case 'closed':
      return event.next;
    case 'open':
    case 'closing':
      return null;
  }
}
