/** What emergencies have open in a product that is locked otherwise, until when: "Open for PAY-4 until 14:00: emergency EM-2". */
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import type { JSX, ReactNode } from 'react';
import type { LockView } from '../../../../src/contract/api';
import { Words } from '../../words/Words';
import { Tone } from '../Tone';
import { When } from '../When';
import { IssueList } from './IssueList';

type OpeningLinesProps = {
  lock: Pick<LockView, 'openings'>;
  product: string;
  /** How the emergency of that number is linked from here. */
  linkTo: (emergency: number) => ReactNode;
};

export function OpeningLines({ lock: { openings }, product, linkTo }: OpeningLinesProps): JSX.Element {
  return (
    <>
      {openings.map(({ emergency, until, issues }) => {
        const values = { until: <When at={until} />, emergency: linkTo(emergency), product: <bdi>{product}</bdi> };
        return (
          <p key={emergency}>
            <Tone tone="caution" icon={LockUnlockedIcon}>
              {issues === null ? (
                <Words id="lock.openForWhole" values={values} />
              ) : (
                <Words id="lock.openForIssues" values={{ ...values, issues: <IssueList ids={issues} isShort /> }} />
              )}
            </Tone>
          </p>
        );
      })}
    </>
  );
}
