/** Why a lock does not hold, and what somebody can do about it. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { JiraPermission, LockFault } from '../../../../src/contract/api';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { IssueName } from '../IssueName';
import { PersonName } from '../People';
import { When } from '../When';

/** The half sentence that follows "Not enforced:". */
export function FaultInShort({ fault }: { fault: LockFault }): JSX.Element {
  const projects = useListOfProjects();
  switch (fault.code) {
    case 'appMayNotRank':
      return <Words id="fault.appMayNotRank" values={{ projects: projects(fault.projects) }} />;
    case 'boardNotRanked':
      return <Words id="fault.boardNotRanked" />;
    case 'boardGone':
      return <Words id="fault.boardGone" />;
    case 'rankFieldChanged':
      return <Words id="fault.rankFieldChanged" />;
    case 'permissionChanged':
      return <Words id="fault.permissionChanged" />;
    case 'permissionNotWithdrawn':
      return <Words id="fault.permissionNotWithdrawn" />;
    case 'putBackFailed':
      return <Words id="fault.putBackFailed" values={{ issue: <IssueName id={fault.issueId} isShort /> }} />;
    case 'jiraDoesNotAnswer':
      return <Words id="fault.jiraDoesNotAnswer" />;
    case 'fight': {
      const mover = fault.mover === null ? <Words id="fault.fight.nobody" /> : <PersonName id={fault.mover} />;
      const values = { issue: <IssueName id={fault.issue} isShort />, mover, when: <When at={fault.at} />, times: fault.times };
      return <Words id="fault.fight" values={values} />;
    }
  }
}

export function FaultRemedy({ fault }: { fault: LockFault }): JSX.Element {
  const projects = useListOfProjects();
  const permissions = useListOfPermissions();
  switch (fault.code) {
    case 'appMayNotRank':
      return (
        <Words
          id="remedy.appMayNotRank"
          values={{ projects: projects(fault.projects), count: fault.missing.length, permissions: permissions(fault.missing) }}
        />
      );
    case 'boardNotRanked':
      return <Words id="remedy.boardNotRanked" />;
    case 'boardGone':
      return <Words id="remedy.boardGone" />;
    case 'rankFieldChanged':
      return <Words id="remedy.rankFieldChanged" />;
    case 'permissionChanged':
      return <Words id="remedy.permissionChanged" />;
    case 'permissionNotWithdrawn':
      return fault.reason === 'unfinished' ? (
        <Words id="remedy.permissionNotWithdrawn.unfinished" />
      ) : (
        <Words id="remedy.permissionNotWithdrawn.appMayNotAdminister" />
      );
    case 'putBackFailed':
      return <Words id="remedy.putBackFailed" />;
    case 'jiraDoesNotAnswer':
      return <Words id="remedy.jiraDoesNotAnswer" />;
    case 'fight':
      return <Words id="remedy.fight" />;
  }
}

const PERMISSION_WORDS: Record<JiraPermission, WordId> = {
  SCHEDULE_ISSUES: 'permission.scheduleIssues',
  EDIT_ISSUES: 'permission.editIssues',
  BROWSE_PROJECTS: 'permission.browseProjects',
};

export function useListOfPermissions(): (missing: readonly JiraPermission[]) => string {
  const intl = useIntl();
  const say = useSay();
  return (missing) => intl.formatList(missing.map((permission) => say(PERMISSION_WORDS[permission])));
}

export function useListOfProjects(): (projects: readonly { key: string }[]) => string {
  const intl = useIntl();
  return (projects) => intl.formatList(projects.map(({ key }) => key));
}
