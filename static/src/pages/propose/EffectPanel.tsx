/** What the wish would do, drawn while it is written: order before and after, dates, what stands against it, who decides, and when. */
import { useDeferredValue, useMemo, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { dateEffects, effectOf } from '../../../../src/domain/proposal/effectOf';
import { DateEffects } from '../../components/change/DateEffects';
import { EffectTable } from '../../components/change/EffectTable';
import { HitsNotice } from '../../components/change/HitsNotice';
import { SeatName } from '../../components/change/SeatName';
import { Trouble } from '../../components/Trouble';
import { FullWhen } from '../../components/When';
import { useSay, Words } from '../../words/Words';
import styles from './ProposeForm.module.css';
import type { WishForm } from './useWishForm';
import { saidChanges } from './wishDraft';

export function EffectPanel({ forum, form }: { forum: ForumView; form: WishForm }): JSX.Element {
  const say = useSay();
  const changes = useDeferredValue(form.draft.changes);
  const { backlogs, preview } = form;
  const { orders, dates } = useMemo(() => {
    const said = saidChanges(changes).map(({ change }) => change);
    const known = [...backlogs].flatMap(([id, backlog]) =>
      backlog.kind === 'read' ? [[id, backlog.rows.map((row) => row.id)] as const] : [],
    );
    return { orders: effectOf(said, new Map(known)), dates: dateEffects(said) };
  }, [changes, backlogs]);
  const judged = preview.last?.preview ?? null;
  return (
    <section className={styles.panel} aria-label={say('propose.effect')}>
      <h2>
        <Words id="propose.effect" />
      </h2>
      {orders.length === 0 && dates.length === 0 ? (
        <p className={styles.quiet}>
          <Words id="propose.noEffectYet" />
        </p>
      ) : null}
      {orders.map((effect) => (
        <EffectTable key={effect.product} effect={effect} products={forum.products} isShort />
      ))}
      {dates.length === 0 ? null : <DateEffects dates={dates} />}
      {preview.isUnreachable ? (
        <Trouble appearance="warning">
          <Words id="propose.notJudged" />
        </Trouble>
      ) : null}
      {judged === null ? null : (
        <div role="status" className={styles.step}>
          <HitsNotice hits={judged.hits} />
          <div>
            <p className={styles.quiet}>
              <Words id="proposal.deciders" />
            </p>
            <ul>
              {judged.seats.map((seat) => (
                <li key={seat.id}>
                  <SeatName seat={seat} products={forum.products} />
                </li>
              ))}
            </ul>
          </div>
          {judged.earliest === null ? null : (
            <p>
              <Words id="proposal.earliest" values={{ when: <FullWhen at={judged.earliest} forumZone={forum.zone} /> }} />
            </p>
          )}
        </div>
      )}
    </section>
  );
}
