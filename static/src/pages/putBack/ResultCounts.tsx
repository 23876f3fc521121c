/** What became of the moves of a group, counted; in how many calls, where it is known. */
import { Fragment, type JSX } from 'react';
import { callsOf, RESULTS, resultOf, type MoveResult } from '../../../../src/domain/breach/groups';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import type { ShownGroup } from './groupsByDay';

export const RESULT_WORDS: Readonly<Record<MoveResult, WordId>> = {
  putBack: 'putBack.result.putBack',
  alreadyBack: 'putBack.result.alreadyBack',
  recordedOnly: 'putBack.result.recordedOnly',
  failed: 'putBack.result.failed',
};

export function ResultCounts({ group: { breaches } }: { group: ShownGroup }): JSX.Element {
  const calls = callsOf(breaches);
  const counts = RESULTS.map((result) => ({ result, count: breaches.filter(({ outcome }) => resultOf(outcome) === result).length }));
  return (
    <>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ result, count }, at) => (
          <Fragment key={result}>
            {at > 0 ? ', ' : null}
            <Words id={RESULT_WORDS[result]} values={{ count }} />
          </Fragment>
        ))}
      {calls === null ? null : (
        <>
          {' '}
          <Words id="putBack.inCalls" values={{ calls }} />
        </>
      )}
    </>
  );
}
