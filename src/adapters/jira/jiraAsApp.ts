/** Jira as the app itself, put together from its parts. */
import type { Jira } from '../../app/ports';
import { backlog, boardFacts } from './boards';
import { rankChanges } from './history';
import { matching, rank, readIssues } from './issues';
import { isActivePerson, missingPermissions, tell } from './people';

export const jiraAsApp: Jira = { readIssues, rank, backlog, matching, boardFacts, missingPermissions, rankChanges, isActivePerson, tell };
