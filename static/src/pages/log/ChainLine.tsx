/** Whether the entries read follow one another without a gap, by their hashes. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import type { JSX } from 'react';
import type { LogPage } from '../../../../src/contract/api';
import { Tone } from '../../components/Tone';
import { Trouble } from '../../components/Trouble';
import { Words } from '../../words/Words';

export type ChainVerdict = LogPage['chain'];
type ChainLineProps = { verdict: ChainVerdict; read: number; isAll: boolean };

export function ChainLine({ verdict, read, isAll }: ChainLineProps): JSX.Element {
  if (verdict !== 'whole') {
    return (
      <Trouble>
        <Words id="log.broken" values={{ number: verdict.brokenAt }} />
      </Trouble>
    );
  }
  return (
    <p>
      <Tone tone="good" icon={CheckCircleIcon}>
        <Words id={isAll ? 'log.whole' : 'log.wholeSoFar'} values={{ count: read }} />
      </Tone>
    </p>
  );
}
