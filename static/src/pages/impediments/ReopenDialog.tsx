/** Asks what is still in the way before a removed impediment is reopened. */
import Button from '@atlaskit/button/default/button';
import { CloseButton } from '@atlaskit/modal-dialog/close-button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import { Field } from '../../components/Field';
import { useSay, Words } from '../../words/Words';

type ReopenDialogProps = { name: string; onReopen: (reason: string) => void; onCancel: () => void };

export function ReopenDialog({ name, onReopen, onCancel }: ReopenDialogProps): JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <ModalTransition>
      <ModalDialog onClose={onCancel} width="small">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setIsAsked(true);
            if (!isMissing) onReopen(reason.trim());
          }}
        >
          <ModalHeader>
            <ModalTitle>
              <Words id="impediments.reopen.title" values={{ name }} />
            </ModalTitle>
            <CloseButton label={say('action.close')} onClick={onCancel} />
          </ModalHeader>
          <ModalBody>
            <Field
              label={<Words id="impediments.reopen.reason" />}
              error={isAsked && isMissing ? <Words id="impediments.reopen.missing" /> : undefined}
            >
              {({ id, describedBy, isInvalid }) => (
                <Textfield
                  id={id}
                  aria-describedby={describedBy}
                  isInvalid={isInvalid}
                  value={reason}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              )}
            </Field>
          </ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={onCancel}>
              <Words id="action.cancel" />
            </Button>
            <Button appearance="primary" type="submit">
              <Words id="impediments.step.reopen" />
            </Button>
          </ModalFooter>
        </form>
      </ModalDialog>
    </ModalTransition>
  );
}
