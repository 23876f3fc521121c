/** Says what an event for information only is before one is opened. */
import Button from '@atlaskit/button/default/button';
import { CloseButton } from '@atlaskit/modal-dialog/close-button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import type { JSX } from 'react';
import { useSay, Words } from '../../words/Words';

export function InformationOnlyDialog({ onConfirm, onCancel }: { onConfirm: () => void; onCancel: () => void }): JSX.Element {
  const say = useSay();
  return (
    <ModalTransition>
      <ModalDialog onClose={onCancel} width="small">
        <ModalHeader>
          <ModalTitle>
            <Words id="event.informationOnly.title" />
          </ModalTitle>
          <CloseButton label={say('action.close')} onClick={onCancel} />
        </ModalHeader>
        <ModalBody>
          <p>
            <Words id="event.informationOnly.what" />
          </p>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onCancel}>
            <Words id="event.informationOnly.cancel" />
          </Button>
          <Button appearance="primary" onClick={onConfirm}>
            <Words id="event.informationOnly" />
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
}
