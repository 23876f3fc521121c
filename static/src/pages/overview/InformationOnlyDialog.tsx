/** Says what an event for information only is before one is opened. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { PlainDialog } from '../../components/PlainDialog';
import { Words } from '../../words/Words';

export function InformationOnlyDialog({ onConfirm, onCancel }: { onConfirm: () => void; onCancel: () => void }): JSX.Element {
  const buttons = (
    <>
      <Button appearance="subtle" onClick={onCancel}>
        <Words id="event.informationOnly.cancel" />
      </Button>
      <Button appearance="primary" onClick={onConfirm}>
        <Words id="event.informationOnly" />
      </Button>
    </>
  );
  return (
    <PlainDialog title={<Words id="event.informationOnly.title" />} buttons={buttons} onClose={onCancel}>
      <p>
        <Words id="event.informationOnly.what" />
      </p>
    </PlainDialog>
  );
}
