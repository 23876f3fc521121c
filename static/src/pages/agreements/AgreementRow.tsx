/** One agreement of the register; its text opens the detail. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import { RouteLink } from '../../components/RouteLink';
import { ChangeList } from '../../components/change/ChangeList';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import styles from '../../components/records/Beside.module.css';
import { Words } from '../../words/Words';
import { AgreementStateWords } from './AgreementStateWords';
import { UntilWords } from './UntilWords';

export const agreementRowId = (number: number): string => `agreement-${String(number)}`;

type AgreementRowProps = { view: AgreementView; forum: ForumView; isOpen: boolean };

export function AgreementRow({ view, forum, isOpen }: AgreementRowProps): JSX.Element {
  const { agreement } = view;
  return (
    <li id={agreementRowId(agreement.number)} className={`${styles.row ?? ''} ${isOpen ? (styles.open ?? '') : ''}`}>
      <RouteLink to={{ page: 'agreements', number: agreement.number }} isCurrent={isOpen}>
        <Words id="agreement.number" values={{ number: agreement.number }} /> <bdi>{agreement.text}</bdi>
      </RouteLink>
      <ChangeList changes={agreement.changes} products={forum.products} isShort />
      <div className={styles.line}>
        <AgreementStateWords view={view} />
        <ProductLozenges ids={agreement.products} products={forum.products} />
      </div>
      <p className={styles.quiet}>
        <Words id="agreements.sinceEvent" values={{ event: agreement.event }} />{' '}
        {agreement.state.kind === 'standing' ? <UntilWords view={view} zone={forum.zone} /> : null}
      </p>
    </li>
  );
}
