/** What is said of the issue beside its text: people, dates, versions, labels; and writing those that people change by hand. */
import { useState } from 'react';
import type { Issue, Version } from '../api/issue';
import { Avatar } from '../parts/Avatar';
import { dayInWords } from '../state/clock';
import { DetailsDialog } from './DetailsDialog';
import { pointsOf } from './fields';

export function Details({ issue, onWritten }: { issue: Issue; onWritten: () => Promise<void> }) {
  const [isEditing, setEditing] = useState(false);
  const { assignee, reporter, issuetype, duedate, fixVersions, labels } = issue.fields;
  return (
    <>
      <dl>
        <dt>Assignee</dt>
        <dd>
          <PersonLine name={assignee?.displayName} otherwise="Unassigned" />
        </dd>
        <dt>Reporter</dt>
        <dd>
          <PersonLine name={reporter?.displayName} otherwise="None" />
        </dd>
        <dt>Due date</dt>
        <dd>{typeof duedate === 'string' ? <time dateTime={duedate}>{dayInWords(duedate)}</time> : 'None'}</dd>
        <dt>Fix versions</dt>
        <dd>{fixVersions.length === 0 ? 'None' : fixVersions.map((version) => <VersionLine key={version.id} version={version} />)}</dd>
        <dt>Labels</dt>
        <dd>{labels.length === 0 ? 'None' : labels.join(', ')}</dd>
        <dt>Story points</dt>
        <dd>{pointsOf(issue) ?? 'Not estimated'}</dd>
        <dt>Type</dt>
        <dd>{issuetype.name}</dd>
      </dl>
      <button
        type="button"
        className="button button-subtle"
        onClick={() => {
          setEditing(true);
        }}
      >
        Edit details
      </button>
      {isEditing && (
        <DetailsDialog
          issue={issue}
          onWritten={onWritten}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </>
  );
}

function VersionLine({ version: { name, released, releaseDate } }: { version: Version }) {
  const when = typeof releaseDate === 'string' ? dayInWords(releaseDate) : null;
  return (
    <span className="version-line">
      {name}
      {when !== null && <span className="subtle"> {released ? `released ${when}` : `due ${when}`}</span>}
    </span>
  );
}

function PersonLine({ name, otherwise }: { name: string | undefined; otherwise: string }) {
  if (name === undefined) return <>{otherwise}</>;
  return (
    <span className="person-line">
      <Avatar name={name} /> {name}
    </span>
  );
}
