/** Agreements: what was promised, until when? A register by product; one opens beside it, at an address of its own. */
import { useCallback, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PageTitle } from '../../components/PageTitle';
import styles from '../../components/records/Beside.module.css';
import { Chip } from '../../components/bare/Chip';
import { useEscapeTo } from '../../hooks/useEscapeTo';
import { usePagesSeen } from '../../hooks/useIsFirstPage';
import { useGo } from '../../hooks/useRoute';
import { useSay, Words } from '../../words/Words';
import { AgreementDetail } from './AgreementDetail';
import { AgreementList, type AgreementFilter } from './AgreementList';
import { agreementRowId } from './AgreementRow';

type AgreementsPageProps = { forum: ForumView; number: number | null; beat: number };

export function AgreementsPage({ forum, number, beat }: AgreementsPageProps): JSX.Element {
  const { go } = useGo();
  const [filter, setFilter] = useState<AgreementFilter>({ state: 'standing', product: null });
  const isFirstDetail = usePagesSeen(String(number)) === 1;
  const close = useCallback(() => {
    go({ page: 'agreements', number: null });
  }, [go]);
  useEscapeTo(number === null ? null : agreementRowId(number), close);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.agreements" />
      </PageTitle>
      <Chips forum={forum} filter={filter} onFilter={setFilter} />
      <div className={number === null ? styles.alone : styles.beside}>
        <AgreementList key={`${filter.state} ${filter.product ?? ''}`} forum={forum} filter={filter} open={number} beat={beat} />
        {number === null ? null : (
          <AgreementDetail key={number} number={number} forum={forum} beat={beat} takesFocus={!isFirstDetail} onClose={close} />
        )}
      </div>
    </div>
  );
}

type ChipsProps = { forum: ForumView; filter: AgreementFilter; onFilter: (filter: AgreementFilter) => void };

function Chips({ forum: { products }, filter, onFilter }: ChipsProps): JSX.Element {
  const say = useSay();
  const chip = (change: Partial<AgreementFilter>) => ({
    isOn: Object.entries(change).every(([name, value]) => filter[name === 'state' ? 'state' : 'product'] === value),
    onChoose: () => {
      onFilter({ ...filter, ...change });
    },
  });
  return (
    <div role="group" aria-label={say('agreements.filter')} className={styles.line}>
      <Chip {...chip({ state: 'standing' })}>
        <Words id="agreements.chipStanding" />
      </Chip>
      <Chip {...chip({ state: 'past' })}>
        <Words id="agreements.chipPast" />
      </Chip>
      {products.length < 2 ? null : (
        <>
          <Chip {...chip({ product: null })}>
            <Words id="putBack.allProducts" />
          </Chip>
          {products.map(({ id, name }) => (
            <Chip key={id} {...chip({ product: id })}>
              <bdi>{name}</bdi>
            </Chip>
          ))}
        </>
      )}
    </div>
  );
}
