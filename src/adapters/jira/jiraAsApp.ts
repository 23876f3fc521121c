/** Jira as the app itself, put together from its parts. */
import type { Jira } from '../../app/ports';
import { backlog } from './backlog';
import { boardFacts } from './boards';
import { dateOf, setDate } from './dates';
import { rankChanges } from './history';
import { closeIssue, comment, createIssue, editIssue, issueBasics, issueProperty, linkIssues, setIssueProperty } from './issueWork';
import { lookAt, matching, rank, readIssues } from './issues';
import { madeLately } from './madeLately';
import { appAccount, isActivePerson, missingPermissions, names, tell } from './people';
import { shareIssues } from './shareIssues';

export const jiraAsApp: Jira = {
  readIssues,
  lookAt,
  appAccount,
  rank,
  backlog,
  matching,
  boardFacts,
  shareIssues,
  missingPermissions,
  names,
  rankChanges,
  issueBasics,
  createIssue,
  editIssue,
  madeLately,
  linkIssues,
  issueProperty,
  setIssueProperty,
  comment,
  dateOf,
  setDate,
  closeIssue,
  isActivePerson,
  tell,
};
