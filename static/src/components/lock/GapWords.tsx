/** Why a lock had a gap, how a proof ended, and whose change it was: half sentences. */
import type { JSX } from 'react';
import type { CanaryOutcome } from '../../../../src/domain/health/canary';
import type { ChangeTrace } from '../../../../src/domain/lock/health';
import type { GapCause } from '../../../../src/domain/lock/healthGaps';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { PersonName } from '../People';
import { When } from '../When';

const CAUSES: Readonly<Record<GapCause['code'], WordId>> = {
  appMayNotRank: 'gap.appMayNotRank',
  boardGone: 'gap.boardGone',
  boardNotRanked: 'gap.boardNotRanked',
  rankFieldChanged: 'gap.rankFieldChanged',
  permissionChanged: 'gap.permissionChanged',
  permissionNotWithdrawn: 'gap.permissionNotWithdrawn',
  jiraDoesNotAnswer: 'gap.jiraDoesNotAnswer',
  notChecked: 'gap.notChecked',
};

const OUTCOMES: Readonly<Record<CanaryOutcome['kind'], WordId>> = {
  proved: 'proof.proved',
  notMoved: 'proof.notMoved',
  notHeard: 'proof.notHeard',
  notPutBack: 'proof.notPutBack',
};

export const GapCauseWords = ({ code }: { code: GapCause['code'] }): JSX.Element => <Words id={CAUSES[code]} />;

export const ProofOutcomeWords = ({ kind }: { kind: CanaryOutcome['kind'] }): JSX.Element => <Words id={OUTCOMES[kind]} />;

export function ChangeWords({ changed }: { changed: ChangeTrace }): JSX.Element {
  if (changed.kind === 'between') {
    return <Words id="health.changedBetween" values={{ from: <When at={changed.from} />, until: <When at={changed.until} /> }} />;
  }
  const when = <When at={changed.at} />;
  if (changed.by === null) return <Words id="health.changedBySite" values={{ when }} />;
  return <Words id="health.changedBy" values={{ person: <PersonName id={changed.by} />, when }} />;
}
