/** How far a proof has come, or how it ended: what was seen of the issue and when. */
import CheckIcon from '@atlaskit/icon/core/status-success';
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ComponentProps, JSX } from 'react';
import { type Canary, MOVED_WITHIN_MS } from '../../../../src/domain/health/canary';
import { type Instant, plusMs } from '../../../../src/domain/instant';
import { Duration } from '../../components/Duration';
import { Fact, Facts } from '../../components/Facts';
import { IssueName } from '../../components/IssueName';
import { PersonName } from '../../components/People';
import { ProofOutcomeWords } from '../../components/lock/GapWords';
import { Tone } from '../../components/Tone';
import { TimeOfDay, When } from '../../components/When';
import { Words } from '../../words/Words';

export function ProofResult({ proof }: { proof: Canary }): JSX.Element {
  return (
    <>
      <p>
        <Tone {...lookOf(proof)}>
          <Standing proof={proof} />
        </Tone>
      </p>
      {proof.movedAt === null ? null : <Steps proof={proof} movedAt={proof.movedAt} />}
    </>
  );
}

function lookOf({ outcome }: Canary): Pick<ComponentProps<typeof Tone>, 'tone' | 'icon'> {
  if (outcome === null) return { tone: 'neutral', icon: ClockIcon };
  if (outcome.kind === 'proved') return { tone: 'good', icon: CheckIcon };
  return { tone: outcome.kind === 'notMoved' ? 'neutral' : 'bad', icon: WarningIcon };
}

function Standing({ proof: { number, issue: id, person, startedAt, movedAt, outcome } }: { proof: Canary }): JSX.Element {
  const issue = <IssueName id={id} isShort />;
  if (outcome !== null) {
    const values = { number, issue, person: <PersonName id={person} />, when: <When at={startedAt} /> };
    return <Words id="proof.ended" values={{ ...values, outcome: <ProofOutcomeWords kind={outcome.kind} /> }} />;
  }
  if (movedAt !== null) return <Words id="proof.running" values={{ issue }} />;
  return <Words id="proof.moveIt" values={{ issue, until: <TimeOfDay at={plusMs(startedAt, MOVED_WITHIN_MS)} /> }} />;
}

function Steps({ proof: { judgedAt, putBackAt, seenBackAt }, movedAt }: { proof: Canary; movedAt: Instant }): JSX.Element {
  return (
    <Facts>
      <Fact name={<Words id="proof.moved" />}>
        <TimeOfDay at={movedAt} />
      </Fact>
      <Fact name={<Words id="proof.judged" />}>
        <After at={judgedAt} before={movedAt} />
      </Fact>
      <Fact name={<Words id="proof.back" />}>
        <After at={putBackAt} before={movedAt} />
      </Fact>
      <Fact name={<Words id="proof.seenBack" />}>
        <After at={seenBackAt} before={movedAt} />
      </Fact>
    </Facts>
  );
}

function After({ at, before }: { at: Instant | null; before: Instant }): JSX.Element {
  if (at === null) return <Words id="proof.notYet" />;
  return <Words id="proof.after" values={{ length: <Duration ms={at - before} /> }} />;
}
