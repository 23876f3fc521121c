/** The checks of a self-test, each with its result, since when, and what to do (rule L20). */
import CheckIcon from '@atlaskit/icon/core/status-success';
import ClockIcon from '@atlaskit/icon/core/clock';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ComponentProps, JSX } from 'react';
import type { CheckName, KnownCheck } from '../../../../src/domain/lock/healthChecks';
import { Fact, Facts } from '../../components/Facts';
import { Tone } from '../../components/Tone';
import { When } from '../../components/When';
import type { WordId } from '../../words/catalogue';
import { Words } from '../../words/Words';
import { CauseRemedy, CauseWords } from './CauseWords';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';
import { NoteWords } from './NoteWords';

const NAMES: Readonly<Record<CheckName, WordId>> = {
  permissions: 'check.permissions',
  boardFilter: 'check.boardFilter',
  rankField: 'check.rankField',
  projectType: 'check.projectType',
  sharing: 'check.sharing',
  events: 'check.events',
  schedule: 'check.schedule',
};

export function CheckList({ checks }: { checks: readonly KnownCheck[] }): JSX.Element {
  return (
    <HealthPart word="health.checks">
      {checks.length === 0 ? (
        <p className={styles.quiet}>
          <Words id="health.noChecks" />
        </p>
      ) : (
        <Facts>
          {checks.map((check) => (
            <Fact key={check.name} name={<Words id={NAMES[check.name]} />}>
              <Result check={check} />
            </Fact>
          ))}
        </Facts>
      )}
    </HealthPart>
  );
}

function Result({ check }: { check: KnownCheck }): JSX.Element {
  return (
    <div className={styles.result}>
      <Tone {...lookOf(check)}>
        <ResultWords check={check} />{' '}
        {check.since === null || isTimed(check) ? null : (
          <span className={styles.since}>
            <Words id="health.since" values={{ when: <When at={check.since} /> }} />
          </span>
        )}
      </Tone>
      {check.state === 'notOk' ? (
        <p className={styles.remedy}>
          <CauseRemedy cause={check.because} />
        </p>
      ) : null}
    </div>
  );
}

function ResultWords({ check }: { check: KnownCheck }): JSX.Element {
  if (check.state === 'ok') return <Words id="check.ok" />;
  return check.state === 'notOk' ? <CauseWords cause={check.because} /> : <NoteWords note={check.because} />;
}

/** Its words say when already. */
const isTimed = (check: KnownCheck): boolean =>
  check.state !== 'ok' && ['lastHeard', 'lastSwept', 'eventsMissing', 'scheduleSilent'].includes(check.because.code);

const GOOD_NOTES = ['lastHeard', 'lastSwept', 'companyManaged'];

function lookOf(check: KnownCheck): Pick<ComponentProps<typeof Tone>, 'tone' | 'icon'> {
  if (check.state === 'notOk') return { tone: 'bad', icon: WarningIcon };
  if (check.state === 'unknown') return { tone: 'neutral', icon: ClockIcon };
  const isGood = check.state === 'ok' || GOOD_NOTES.includes(check.because.code);
  return isGood ? { tone: 'good', icon: CheckIcon } : { tone: 'neutral', icon: InformationIcon };
}
