/** One product's lock: what it does in words, its checks, its gaps, its proof, and the people and scripts around it (rules L20-L29). */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView, ProductView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { FaultRemedy } from '../../components/lock/FaultWords';
import { ChangeWords } from '../../components/lock/GapWords';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { When } from '../../components/When';
import { useSay, Words } from '../../words/Words';
import { CheckList } from './CheckList';
import { FightList } from './FightList';
import { GapList } from './GapList';
import { HealthLine } from './HealthLine';
import styles from './LockHealth.module.css';
import { MoverList } from './MoverList';
import { OwnerLines } from './OwnerLines';
import { ProofPart } from './ProofPart';
import { type LockHealthHold, useLockHealth } from './useLockHealth';

type HealthCardProps = { forum: ForumView; product: ProductView; onTake: (forum: ForumView) => void };

export function HealthCard({ forum, product, onTake }: HealthCardProps): JSX.Element {
  const hold = useLockHealth({ productId: product.id, asOf: forum.asOf, onTake });
  const { view, isUnreachable, askAgain, onView } = hold;
  return (
    <Card title={<bdi>{product.name}</bdi>}>
      <p>
        <HealthLine lock={product.lock} />
      </p>
      <Broken product={product} />
      <CheckAgain product={product} hold={hold} />
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id="health.unreachable" />
        </Trouble>
      ) : null}
      {view === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : (
        <>
          <FightList view={view} onView={onView} />
          <OwnerLines view={view} />
          <CheckList checks={view.checks} />
          <MoverList movers={view.movers} />
          <GapList gaps={view.gaps} />
          <ProofPart product={product} view={view} hold={hold} />
        </>
      )}
    </Card>
  );
}

function Broken({ product: { lock } }: { product: ProductView }): JSX.Element | null {
  if (lock.state !== 'locked' || lock.health.kind !== 'broken') return null;
  return (
    <p className={styles.remedy}>
      <FaultRemedy fault={lock.health.cause} /> {lock.health.changed ? <ChangeWords changed={lock.health.changed} /> : null}
    </p>
  );
}

function CheckAgain({ product, hold: { checking, check } }: { product: ProductView; hold: LockHealthHold }): JSX.Element {
  const say = useSay();
  const { checkedAt } = product.lock.health;
  return (
    <>
      <div className={styles.row}>
        <Button
          spacing="compact"
          isLoading={checking === 'running'}
          aria-label={say('health.checkAgainOf', { product: product.name })}
          onClick={check}
        >
          <Words id="health.checkAgain" />
        </Button>
        {checkedAt === null ? null : (
          <span className={styles.quiet}>
            <Words id="health.lastChecked" values={{ when: <When at={checkedAt} /> }} />
          </span>
        )}
      </div>
      {checking === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="health.checkFailed" />
        </Trouble>
      ) : null}
    </>
  );
}
