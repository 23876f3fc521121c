/** The item under discussion, large: what it is, how long it has been discussed, what can be done about it. */
import { forwardRef, type ForwardedRef, type JSX } from 'react';
import type { SessionItem } from '../../../../../src/domain/session/session';
import { ProductLozenges } from '../../../components/change/ProductLozenges';
import { PersonName } from '../../../components/People';
import { useSay, Words } from '../../../words/Words';
import { sayItem, TOPIC_WORDS } from '../../agenda/itemWords';
import { Clock } from '../Clock';
import type { Live } from '../live';
import type { OnHold } from '../useShownItem';
import { ItemBody } from './ItemBody';
import styles from './ItemPanel.module.css';

type ItemPanelProps = { live: Live; item: SessionItem; onHold: OnHold };

export const ItemPanel = forwardRef(function ItemPanel(
  { live, item, onHold }: ItemPanelProps,
  heading: ForwardedRef<HTMLHeadingElement>,
): JSX.Element {
  const say = useSay();
  return (
    <article className={styles.panel} aria-labelledby="item-heading">
      <header className={styles.head}>
        <div className={styles.about}>
          <span>
            <Words id={TOPIC_WORDS[item.topic.kind]} />
          </span>
          <ProductLozenges ids={item.products} products={live.forum.products} />
          {item.askedBy === null ? null : (
            <span>
              <Words id="item.askedBy" values={{ who: <PersonName id={item.askedBy} /> }} />
            </span>
          )}
          {item.waitedEvents === 0 ? null : (
            <span>
              <Words id="item.waited" values={{ count: item.waitedEvents }} />
            </span>
          )}
        </div>
        <h2 ref={heading} id="item-heading" tabIndex={-1} className={styles.title}>
          <bdi>{sayItem(item.topic, live.names, say)}</bdi>
        </h2>
        <Clock word="clock.item" timer={item.timer} minutes={item.minutes} asOf={live.view.asOf} />
      </header>
      <ItemBody live={live} item={item} onHold={onHold} />
    </article>
  );
});
