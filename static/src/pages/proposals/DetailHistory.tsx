/** How a proposal read before each revision, and answers that were taken back; newest first. */
import type { JSX } from 'react';
import type { Proposal } from '../../../../src/domain/proposal/proposal';
import { AnswerWords } from '../../components/change/AnswerWords';
import { ChangeList } from '../../components/change/ChangeList';
import type { NamedProduct } from '../../components/change/ProductName';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { Words } from '../../words/Words';
import styles from './ProposalDetail.module.css';

export function DetailHistory({ proposal, products }: { proposal: Proposal; products: readonly NamedProduct[] }): JSX.Element | null {
  const { history, undone } = proposal;
  if (history.length === 0 && undone.length === 0) return null;
  return (
    <details>
      <summary>
        <Words id="proposal.history" values={{ count: history.length + undone.length }} />
      </summary>
      <ul className={styles.section}>
        {undone.map(({ answer, by, at }) => (
          <li key={at}>
            <AnswerWords kind={answer.answer.kind} />
            <p className={styles.quiet}>
              <Words id="proposal.undone" values={{ who: <PersonName id={by} />, when: <When at={at} /> }} />
            </p>
          </li>
        ))}
        {[...history].reverse().map(({ wish, by, until }) => (
          <li key={until}>
            <p className={styles.quiet}>
              <Words id="proposal.until" values={{ who: <PersonName id={by} />, when: <When at={until} /> }} />
            </p>
            <p>
              <bdi>{wish.title}</bdi>
            </p>
            <ChangeList changes={wish.changes} products={products} isShort />
          </li>
        ))}
      </ul>
    </details>
  );
}
