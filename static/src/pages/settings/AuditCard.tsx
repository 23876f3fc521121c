/** Checks of each order: when it was compared last, what that costs, a check now, and what a lock would have caught (rules V3, V4, V8). */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView, ProductView } from '../../../../src/contract/api';
import type { ChecksView, CheckView } from '../../../../src/contract/calls/auditCalls';
import { Card } from '../../components/Card';
import { DryRun } from '../../components/dryRun/DryRun';
import { Skeleton } from '../../components/Skeleton';
import { When } from '../../components/When';
import { useSay, Words } from '../../words/Words';
import styles from './SettingsPage.module.css';
import { useAudit } from './useAudit';

export function AuditCard({ forum }: { forum: ForumView }): JSX.Element {
  const { view, isUnreachable, asked, check } = useAudit(forum);
  return (
    <Card title={<Words id="audit.title" />}>
      <p>
        <Words id="audit.about" />
      </p>
      {isUnreachable ? (
        <p role="status">
          <Words id="audit.unreachable" />
        </p>
      ) : null}
      {view === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      <ul className={styles.lines}>
        {view?.products.map((one) => {
          const product = forum.products.find(({ id }) => id === one.productId);
          return product === undefined ? null : (
            <AuditLine key={one.productId} product={product} one={one} view={view} isAsked={asked === one.productId} onCheck={check} />
          );
        })}
      </ul>
      {view === null ? null : (
        <p className={styles.rule}>
          <Words id="audit.cost" values={{ most: view.pointsAnHour, rest: view.pointsLeft }} />{' '}
          {view.mayCheck ? <Words id="dryRun.about" /> : null}
        </p>
      )}
    </Card>
  );
}

type LineProps = {
  product: ProductView;
  one: CheckView;
  view: ChecksView;
  isAsked: boolean;
  onCheck: (product: ProductView['id']) => void;
};

function AuditLine({ product, one, view, isAsked, onCheck }: LineProps): JSX.Element {
  const say = useSay();
  const { id, name, board, owner } = product;
  return (
    <li className={styles.line}>
      <div className={styles.section}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>
          <AuditStateWords one={one} />
        </span>
        {one.found === 0 ? null : (
          <span>
            <Words id="audit.found" values={{ count: one.found }} />
          </span>
        )}
        {view.mayCheck ? <DryRun name={name} board={board.id} owner={owner} app={view.app} /> : null}
      </div>
      {view.mayCheck && one.state === 'idle' ? (
        <Button
          spacing="compact"
          isLoading={isAsked}
          aria-label={say('audit.checkOf', { product: name })}
          onClick={() => {
            onCheck(id);
          }}
        >
          <Words id="audit.check" />
        </Button>
      ) : null}
    </li>
  );
}

function AuditStateWords({ one: { state, checkedAt } }: { one: CheckView }): JSX.Element {
  if (state === 'off') return <Words id="audit.off" />;
  if (state === 'underWay') return <Words id="audit.underWay" />;
  if (state === 'waiting') return <Words id="audit.waiting" />;
  return checkedAt === null ? <Words id="audit.never" /> : <Words id="audit.last" values={{ when: <When at={checkedAt} /> }} />;
}
