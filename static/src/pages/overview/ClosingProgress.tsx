/** While an event closes: which products' agreed orders are taken, and which are still to come. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { Card } from '../../components/Card';
import { Tone } from '../../components/Tone';
import { useSay, Words } from '../../words/Words';
import styles from './ClosingProgress.module.css';

type ClosingProgressProps = { products: readonly ProductView[]; remaining: readonly ProductId[] };

export function ClosingProgress({ products, remaining }: ClosingProgressProps): JSX.Element {
  const say = useSay();
  return (
    <Card title={<Words id="closing.title" />}>
      <progress
        className={styles.bar}
        max={products.length}
        value={products.length - remaining.length}
        aria-label={say('closing.progress')}
      />
      <ul className={styles.products} aria-live="polite">
        {products.map(({ id, name }) => (
          <li key={id}>
            {remaining.includes(id) ? (
              <Tone tone="neutral" icon={ClockIcon}>
                <Words id="closing.remaining" values={{ product: name }} />
              </Tone>
            ) : (
              <Tone tone="good" icon={CheckCircleIcon}>
                <Words id="closing.taken" values={{ product: name }} />
              </Tone>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
