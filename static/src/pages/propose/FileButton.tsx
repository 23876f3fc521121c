/** Files it, in the words of the event that will decide it; says why that did not work, and keeps what was typed. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { ProposalRefusalWords } from '../../components/change/ProposalRefusalWords';
import { Trouble } from '../../components/Trouble';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { formatDay } from '../../words/when';
import type { Filing } from './beginning';
import type { WishForm } from './useWishForm';

type FileButtonProps = { filing: Filing; form: WishForm; isMissing: boolean };

export function FileButton({ filing, form: { attempt, preview }, isMissing }: FileButtonProps): JSX.Element {
  const reader = useReader();
  const earliest = preview.last?.preview.earliest ?? null;
  return (
    <div>
      <div role="alert">{attempt.kind === 'incomplete' && isMissing ? <Words id="propose.incomplete" /> : null}</div>
      {attempt.kind === 'refused' ? (
        <Trouble>
          <ProposalRefusalWords refusal={attempt.refusal} />
        </Trouble>
      ) : null}
      {attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      ) : null}
      <Button type="submit" appearance="primary" isLoading={attempt.kind === 'running'}>
        {filing.kind === 'revise' ? (
          <Words id="propose.saveRevision" />
        ) : earliest === null ? (
          <Words id="propose.file" />
        ) : (
          <Words id="propose.fileFor" values={{ day: formatDay(earliest, reader) }} />
        )}
      </Button>
    </div>
  );
}
