/** Other issues this one is linked with, each with the words of the link, and linking one more. */
import { useState } from 'react';
import type { Issue, Link as IssueLink } from '../api/issue';
import { Link } from '../parts/Link';
import { Lozenge } from '../parts/Lozenge';
import { TypeIcon } from '../parts/TypeIcon';
import { issuePath } from '../state/routes';
import { LinkDialog } from './LinkDialog';

export function Links({ issue, onWritten }: { issue: Issue; onWritten: () => Promise<void> }) {
  const [isLinking, setLinking] = useState(false);
  const { issuelinks } = issue.fields;
  return (
    <section aria-labelledby="links">
      <div className="links-head">
        <h2 id="links">Linked issues</h2>
        <button
          type="button"
          className="button button-subtle"
          onClick={() => {
            setLinking(true);
          }}
        >
          Link an issue
        </button>
      </div>
      {issuelinks.length === 0 && <p className="subtle">No issue is linked with this one.</p>}
      <ul className="links" aria-label="Linked issues">
        {issuelinks.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
      {isLinking && (
        <LinkDialog
          issueKey={issue.key}
          onWritten={onWritten}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </section>
  );
}

/** Jira shows the other end alone: the outward issue where this one is the inward one. */
function LinkLine({ link: { type, inwardIssue, outwardIssue } }: { link: IssueLink }) {
  const other = outwardIssue ?? inwardIssue;
  if (!other) return null;
  const { summary, status, issuetype } = other.fields;
  return (
    <li className="link-line">
      <span className="subtle">{outwardIssue ? type.outward : type.inward}</span>
      <TypeIcon type={issuetype.name} />
      <Link href={issuePath(other.key)}>{other.key}</Link>
      <span className="link-summary">{summary}</span>
      <Lozenge name={status.name} category={status.statusCategory.key} />
    </li>
  );
}
