/** Before a lock is made hard: what it takes from whom, what else follows from that, and how it is given back (rule H2). */
import Button from '@atlaskit/button/default/button';
import { Checkbox } from '@atlaskit/checkbox';
import { useState, type JSX } from 'react';
import { useIntl } from 'react-intl';
import type { ForumView, ProductView } from '../../../../../src/contract/api';
import type { HardPreview } from '../../../../../src/contract/calls/strengthCalls';
import { PeopleNames } from '../../../components/People';
import { PlainDialog } from '../../../components/PlainDialog';
import { Skeleton } from '../../../components/Skeleton';
import { Trouble } from '../../../components/Trouble';
import { useSay, Words } from '../../../words/Words';
import { HardRefusalWords } from './HardRefusalWords';
import { HolderList } from './HolderName';
import { useHardLock } from './useHardLock';

type HardDialogProps = { product: ProductView; zone: string; onAgreed: (forum: ForumView) => void; onClose: () => void };

export function HardDialog({ product, zone, onAgreed, onClose }: HardDialogProps): JSX.Element {
  const { locking, agree } = useHardLock(product.id);
  const [othersToo, setOthersToo] = useState(false);
  const shown = locking.kind === 'shown' ? locking : null;
  const confirm = async (preview: HardPreview) => {
    const forum = await agree(preview, othersToo);
    if (forum !== null) onAgreed(forum);
  };
  const needsWord = shown !== null && (shown.preview.others.length > 0 || !shown.preview.isWhole) && !othersToo;
  const refusal = shown?.refusal ?? (locking.kind === 'refused' ? locking.refusal : null);
  const buttons = (
    <>
      <Button appearance="subtle" onClick={onClose}>
        <Words id="action.cancel" />
      </Button>
      {shown === null ? null : (
        <Button appearance="primary" isLoading={shown.isSaving} isDisabled={needsWord} onClick={() => void confirm(shown.preview)}>
          <Words id="strength.agree" />
        </Button>
      )}
    </>
  );
  return (
    <PlainDialog title={<Words id="strength.title" values={{ product: product.name }} />} buttons={buttons} onClose={onClose}>
      {locking.kind === 'asking' ? <Skeleton shape="rows" /> : null}
      {locking.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      ) : null}
      {refusal === null ? null : (
        <Trouble>
          <HardRefusalWords refusal={refusal} zone={zone} />
        </Trouble>
      )}
      {shown === null ? null : <WhatItTakes preview={shown.preview} othersToo={othersToo} onOthers={setOthersToo} />}
    </PlainDialog>
  );
}

type TakesProps = { preview: HardPreview; othersToo: boolean; onOthers: (isMeant: boolean) => void };

function WhatItTakes({ preview, othersToo, onOthers }: TakesProps): JSX.Element {
  const say = useSay();
  const intl = useIntl();
  const { schemes, keeps, others, isWhole } = preview;
  return (
    <>
      <p>
        <Words id="strength.takes" values={{ count: keeps.length + 1, keeps: <PeopleNames ids={keeps} /> }} />
      </p>
      <p>
        <Words id="strength.sideEffects" />
      </p>
      {schemes.map((scheme) => (
        <section key={scheme.name}>
          <p>
            <Words
              id={scheme.isTakenAlready ? 'strength.schemeTaken' : 'strength.scheme'}
              values={{ scheme: scheme.name, projects: intl.formatList(scheme.projects) }}
            />
          </p>
          <HolderList holders={scheme.holders} />
        </section>
      ))}
      <p>
        <Words id="strength.back" />
      </p>
      {others.length === 0 && isWhole ? null : (
        <Checkbox
          isChecked={othersToo}
          label={say(others.length === 0 ? 'strength.othersUnknown' : 'strength.others', { projects: intl.formatList(others) })}
          onChange={(event) => {
            onOthers(event.currentTarget.checked);
          }}
        />
      )}
    </>
  );
}
