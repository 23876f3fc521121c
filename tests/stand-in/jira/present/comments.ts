/** Comments as Jira writes them. */
import type { CommentRecord } from '../records';
import { present, type Site } from '../site';
import { jiraDate } from './dates';
import { userDetails } from './users';

export function commentJson(site: Site, comment: CommentRecord) {
  const { baseUrl } = site.options;
  const author = userDetails(baseUrl, present(site.users.get(comment.author), `account ${comment.author}`));
  const written = jiraDate(comment.created);
  return {
    self: `${baseUrl}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: written,
    updated: written,
    jsdPublic: true,
  };
}

export function commentPage(site: Site, comments: readonly CommentRecord[], self: string) {
  return {
    comments: comments.map((comment) => commentJson(site, comment)),
    self,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}
