/** Asks what is still in the way before a removed impediment is reopened. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type JSX } from 'react';
import { Field } from '../../components/Field';
import { PlainDialog } from '../../components/PlainDialog';
import { Words } from '../../words/Words';

type ReopenDialogProps = { name: string; onReopen: (reason: string) => void; onCancel: () => void };

export function ReopenDialog({ name, onReopen, onCancel }: ReopenDialogProps): JSX.Element {
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <PlainDialog
      title={<Words id="impediments.reopen.title" values={{ name }} />}
      onClose={onCancel}
      buttons={
        <>
          <Button appearance="subtle" onClick={onCancel}>
            <Words id="action.cancel" />
          </Button>
          <Button appearance="primary" type="submit" form={formId}>
            <Words id="impediments.step.reopen" />
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsAsked(true);
          if (!isMissing) onReopen(reason.trim());
        }}
      >
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
      </form>
    </PlainDialog>
  );
}
