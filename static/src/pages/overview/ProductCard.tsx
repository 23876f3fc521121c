/** One product: its lock in words, who owns it, what was put back, and what to do where the lock does not hold. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { JiraLink } from '../../components/JiraLink';
import { FaultRemedy } from '../../components/lock/FaultWords';
import { ChangeWords } from '../../components/lock/GapWords';
import { LockLine } from '../../components/lock/LockLine';
import { OpeningLines } from '../../components/lock/OpeningLines';
import { EmergencyLink } from '../../components/records/RecordLinks';
import { PersonName } from '../../components/People';
import { RouteLink } from '../../components/RouteLink';
import { When } from '../../components/When';
import { useSay, Words } from '../../words/Words';
import { lockCondition } from './lockCondition';
import styles from './ProductCard.module.css';

type ProductCardProps = { product: ProductView; isChecking: boolean; onCheck: () => void };

export function ProductCard({ product, isChecking, onCheck }: ProductCardProps): JSX.Element {
  const { lock } = product;
  return (
    <Card title={<bdi>{product.name}</bdi>}>
      <p>
        <LockLine condition={lockCondition(lock)} />
      </p>
      <OpeningLines lock={lock} product={product.name} linkTo={(emergency) => <EmergencyLink number={emergency} />} />
      {lock.health.kind === 'broken' ? (
        <p className={styles.remedy}>
          <FaultRemedy fault={lock.health.cause} />
          {lock.health.changed ? (
            <>
              {' '}
              <ChangeWords changed={lock.health.changed} />
            </>
          ) : null}
        </p>
      ) : null}
      <Facts>
        <Fact name={<Words id="product.owner" />}>
          <PersonName id={product.owner} />
        </Fact>
        <Fact name={<Words id="product.board" />}>
          <JiraLink path={`/secure/RapidBoard.jspa?rapidView=${encodeURIComponent(product.board.id)}&view=planning`}>
            <bdi>{product.board.name}</bdi>
          </JiraLink>
        </Fact>
        {lock.state === 'off' ? null : (
          <Fact name={<Words id="product.agreedOrder" />}>
            <Words id="product.agreedCount" values={{ count: lock.agreedCount }} />
          </Fact>
        )}
        <Fact name={<Words id="product.agreements" />}>
          <RouteLink to={{ page: 'agreements', number: product.agreements.length === 1 ? (product.agreements[0] ?? null) : null }}>
            <Words id="product.agreementsCount" values={{ count: product.agreements.length }} />
          </RouteLink>
        </Fact>
        <Fact name={<Words id="product.putBackSince" />}>
          <RouteLink to={{ page: 'putBack', product: product.id }}>
            <Words id="product.putBackCount" values={{ count: product.putBackCount }} />
          </RouteLink>
        </Fact>
      </Facts>
      <LockCheck product={product} isChecking={isChecking} onCheck={onCheck} />
    </Card>
  );
}

function LockCheck({ product, isChecking, onCheck }: ProductCardProps): JSX.Element {
  const say = useSay();
  const { health } = product.lock;
  return (
    <div className={styles.check}>
      <span>
        <RouteLink to={{ page: 'lockHealth', product: product.id }}>
          <Words id="page.lockHealth" />
        </RouteLink>
        {' · '}
        {health.checkedAt === null ? (
          <Words id="lock.neverChecked" />
        ) : (
          <Words id="lock.lastChecked" values={{ when: <When at={health.checkedAt} /> }} />
        )}
      </span>
      <Button spacing="compact" isLoading={isChecking} onClick={onCheck} aria-label={say('action.checkLockOf', { product: product.name })}>
        <Words id="action.checkLock" />
      </Button>
    </div>
  );
}
