/** Asks before closing an event, and says what closing does to each product. */
import Button from '@atlaskit/button/default/button';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import { CloseButton } from '@atlaskit/modal-dialog/close-button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { JSX, ReactNode } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { useSay, Words } from '../../words/Words';
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
  const say = useSay();
  return (
    <ModalTransition>
      <ModalDialog onClose={onCancel} width="small">
        <ModalHeader>
          <ModalTitle>
            <Words id="closeEvent.title" />
          </ModalTitle>
          <CloseButton label={say('action.close')} onClick={onCancel} />
        </ModalHeader>
        <ModalBody>
          <div className={styles.body}>
            {children}
            {isBlocked ? null : <WhatHappens products={products} />}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onCancel}>
            <Words id="action.keepOpen" />
          </Button>
          {isBlocked ? null : (
            <Button appearance="primary" onClick={onConfirm}>
              <Words id="action.closeEvent" />
            </Button>
          )}
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
}

function WhatHappens({ products }: { products: readonly ProductView[] }): JSX.Element {
  return (
    <>
      <p>
        <Words id="closeEvent.whatHappens" values={{ count: products.length }} />
      </p>
      <ul className={styles.products}>
        {products.map(({ id, name, lock }) => (
          <li key={id}>
            <Words
              id={lock.strength === 'restore' ? 'closeEvent.restores' : 'closeEvent.watches'}
              values={{ product: <strong>{name}</strong> }}
            />
          </li>
        ))}
      </ul>
      <p>
        <Words id="closeEvent.untilWhen" />
      </p>
    </>
  );
}
