/** Why a check is not in order, and what somebody can do about it. */
import type { JSX } from 'react';
import type { CheckCause } from '../../../../src/domain/lock/healthChecks';
import { FaultInShort, FaultRemedy, useListOfProjects } from '../../components/lock/FaultWords';
import { When } from '../../components/When';
import { Words } from '../../words/Words';

type CauseProps = { cause: CheckCause };

export function CauseWords({ cause }: CauseProps): JSX.Element {
  const projects = useListOfProjects();
  switch (cause.code) {
    case 'hardNeedsCompanyManaged':
      return <Words id="check.hardNeedsCompanyManaged" values={{ projects: projects(cause.projects), count: cause.projects.length }} />;
    case 'sharedLock':
      return <Words id="check.sharedLock" values={{ product: <bdi>{cause.product.name}</bdi>, forum: <bdi>{cause.forumName}</bdi> }} />;
    case 'eventsMissing':
      return <Words id="check.eventsMissing" values={{ when: <When at={cause.since} /> }} />;
    case 'scheduleSilent':
      return cause.since === null ? (
        <Words id="check.notLooked" />
      ) : (
        <Words id="check.scheduleSilent" values={{ when: <When at={cause.since} /> }} />
      );
    case 'appMayNotRank':
    case 'boardGone':
    case 'boardNotRanked':
    case 'rankFieldChanged':
    case 'permissionChanged':
    case 'permissionNotWithdrawn':
    case 'jiraDoesNotAnswer':
      return (
        <span>
          <FaultInShort fault={cause} />
        </span>
      );
  }
}

export function CauseRemedy({ cause }: CauseProps): JSX.Element {
  switch (cause.code) {
    case 'hardNeedsCompanyManaged':
      return <Words id="check.hardNeedsCompanyManaged.remedy" />;
    case 'sharedLock':
      return <Words id="check.sharedLock.remedy" />;
    case 'eventsMissing':
      return <Words id="check.eventsMissing.remedy" />;
    case 'scheduleSilent':
      return <Words id="check.scheduleSilent.remedy" />;
    case 'appMayNotRank':
    case 'boardGone':
    case 'boardNotRanked':
    case 'rankFieldChanged':
    case 'permissionChanged':
    case 'permissionNotWithdrawn':
    case 'jiraDoesNotAnswer':
      return <FaultRemedy fault={cause} />;
  }
}
