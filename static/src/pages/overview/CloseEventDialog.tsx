/** Asks before closing an event, and says what closing does to each product. */
import Button from '@atlaskit/button/default/button';
import type { JSX, ReactNode } from 'react';
import type { ProductView, Strength } from '../../../../src/contract/api';
import { PlainDialog } from '../../components/PlainDialog';
import type { WordId } from '../../words/catalogue';
import { Words } from '../../words/Words';
import styles from './CloseEventDialog.module.css';

type CloseEventDialogProps = {
  products: readonly ProductView[];
  /** Something must be settled first; the children say what. */
  isBlocked?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

export function CloseEventDialog({ products, isBlocked = false, onConfirm, onCancel, children }: CloseEventDialogProps): JSX.Element {
  const buttons = (
    <>
      <Button appearance="subtle" onClick={onCancel}>
        <Words id="action.keepOpen" />
      </Button>
      {isBlocked ? null : (
        <Button appearance="primary" onClick={onConfirm}>
          <Words id="action.closeEvent" />
        </Button>
      )}
    </>
  );
  return (
    <PlainDialog title={<Words id="closeEvent.title" />} buttons={buttons} onClose={onCancel}>
      {children}
      {isBlocked ? null : <WhatHappens products={products} />}
    </PlainDialog>
  );
}

const CLOSE_WORDS = {
  watch: 'closeEvent.watches',
  warn: 'closeEvent.warns',
  restore: 'closeEvent.restores',
  hard: 'closeEvent.hard',
} as const satisfies Record<Strength, WordId>;

function WhatHappens({ products }: { products: readonly ProductView[] }): JSX.Element {
  return (
    <>
      <p>
        <Words id="closeEvent.whatHappens" values={{ count: products.length }} />
      </p>
      <ul className={styles.products}>
        {products.map(({ id, name, lock }) => (
          <li key={id}>
            <Words id={CLOSE_WORDS[lock.strength]} values={{ product: <strong>{name}</strong> }} />
          </li>
        ))}
      </ul>
      <p>
        <Words id="closeEvent.untilWhen" />
      </p>
    </>
  );
}
