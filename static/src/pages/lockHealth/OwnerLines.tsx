/** What is wrong with a Product Owner's account or permissions, for whom it concerns alone, and what a new one takes over (rules L26-L28). */
import type { JSX } from 'react';
import type { LockHealthView } from '../../../../src/contract/calls/healthCalls';
import { useListOfPermissions } from '../../components/lock/FaultWords';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { Words } from '../../words/Words';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';

export function OwnerLines({ view }: { view: LockHealthView }): JSX.Element | null {
  const permissions = useListOfPermissions();
  const { ownerGoneSince, ownerLacks, inherited } = view;
  if (ownerGoneSince === null && ownerLacks === null && inherited === null) return null;
  const owner = <PersonName id={view.owner} />;
  return (
    <HealthPart word="owner.title">
      {ownerGoneSince === null ? null : (
        <p className={styles.remedy}>
          <Words id="owner.gone" values={{ owner, when: <When at={ownerGoneSince} /> }} />
        </p>
      )}
      {ownerLacks?.map(({ project, missing }) => (
        <p key={project.id} className={styles.remedy}>
          <Words id="owner.lacks" values={{ owner, project: project.key, permissions: permissions(missing), count: missing.length }} />
        </p>
      ))}
      {inherited === null ? null : (
        <p>
          <Words
            id="owner.inherited"
            values={{
              owner,
              before: <PersonName id={inherited.from} />,
              when: <When at={inherited.at} />,
              agreements: inherited.agreements.length,
              pathways: inherited.pathways.length,
              proposals: inherited.proposals.length,
            }}
          />
        </p>
      )}
      {ownerLacks === null && inherited === null ? null : (
        <p className={styles.quiet}>
          <Words id="owner.private" />
        </p>
      )}
    </HealthPart>
  );
}
