/** One proposal of the table: its wish opens the detail, its key leads to Jira. */
import { memo, type JSX } from 'react';
import type { ProposalRow } from '../../../../src/contract/calls/proposalCalls';
import { IssueKey } from '../../components/change/IssueKey';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import type { NamedProduct } from '../../components/change/ProductName';
import { ProposalStateWords } from '../../components/change/ProposalStateWords';
import { PersonName } from '../../components/People';
import { RouteLink } from '../../components/RouteLink';
import { When } from '../../components/When';
import type { ProposalFilter } from '../../hooks/route';
import { Words } from '../../words/Words';
import styles from './ProposalTable.module.css';
import { rowId } from './useEscapeToRow';

type ProposalLineProps = { row: ProposalRow; products: readonly NamedProduct[]; filter: ProposalFilter; isOpen: boolean };

/** Drawn again only when it changes: opening one must not cost the other 499. */
export const ProposalLine = memo(function Line({ row, products, filter, isOpen }: ProposalLineProps): JSX.Element {
  return (
    <tr id={rowId(row.number)} className={isOpen ? styles.open : undefined}>
      <td className={styles.key}>
        <IssueKey id={row.issueId} />
      </td>
      <th scope="row" className={styles.title}>
        <RouteLink to={{ page: 'proposals', number: row.number, filter }} isCurrent={isOpen}>
          <bdi>{row.title}</bdi>
        </RouteLink>
      </th>
      <td>
        <ProductLozenges ids={row.products} products={products} />
      </td>
      <td>
        <PersonName id={row.proposer} />
      </td>
      <td className={styles.since}>
        <When at={row.filedAt} />
        {row.waitedEvents === 0 ? null : (
          <p className={styles.waited}>
            <Words id="proposals.waited" values={{ count: row.waitedEvents }} />
          </p>
        )}
      </td>
      <td>
        <ProposalStateWords state={row.state} products={products} />
      </td>
    </tr>
  );
});
