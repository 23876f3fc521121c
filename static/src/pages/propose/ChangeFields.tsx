/** What a change of each kind asks for. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { IssueId } from '../../../../src/domain/ids';
import type { ChangeDraft } from './changeDraft';
import { DateFields } from './DateFields';
import { IssuePicker } from './IssuePicker';
import { ShortField } from './ShortField';
import type { WishForm } from './useWishForm';
import { WhereFields } from './WhereFields';

type ChangeFieldsProps = { draft: ChangeDraft; forum: ForumView; form: WishForm; onChange: (draft: ChangeDraft) => void };

export function ChangeFields({ draft, forum, form, onChange }: ChangeFieldsProps): JSX.Element | null {
  const isMissingShown = form.attempt.kind !== 'none';
  if (draft.kind === 'statement') return <StatementFields draft={draft} isMissingShown={isMissingShown} onChange={onChange} />;
  if (draft.product === null) return null;
  const { product } = draft;
  const picking = {
    backlog: form.backlogs.get(product),
    onReadAgain: () => {
      form.readAgain(product);
    },
    isMissingShown,
  };
  switch (draft.kind) {
    case 'place':
      return (
        <>
          <IssuePicker
            {...picking}
            word="propose.issues"
            chosen={draft.issues}
            isMany
            onChange={(issues: readonly IssueId[]) => {
              onChange({ ...draft, issues });
            }}
          />
          <WhereFields
            {...picking}
            where={draft.where}
            onChange={(where) => {
              onChange({ ...draft, where });
            }}
          />
        </>
      );
    case 'add':
      return (
        <>
          <ShortField
            word="propose.summary"
            value={draft.summary}
            isMissingShown={isMissingShown}
            onChange={(summary) => {
              onChange({ ...draft, summary });
            }}
          />
          <WhereFields
            {...picking}
            where={draft.where}
            onChange={(where) => {
              onChange({ ...draft, where });
            }}
          />
        </>
      );
    case 'drop':
      return (
        <IssuePicker
          {...picking}
          word="propose.dropped"
          chosen={draft.issue === null ? [] : [draft.issue]}
          onChange={([issue]) => {
            onChange({ ...draft, issue: issue ?? null });
          }}
        />
      );
    case 'date':
      return <DateFields {...picking} draft={draft} forum={forum} onChange={onChange} />;
  }
}

type StatementDraft = Extract<ChangeDraft, { kind: 'statement' }>;
type StatementFieldsProps = { draft: StatementDraft; isMissingShown: boolean; onChange: (draft: ChangeDraft) => void };

function StatementFields({ draft, isMissingShown, onChange }: StatementFieldsProps): JSX.Element {
  return (
    <>
      <ShortField
        word="propose.subject"
        help="propose.subjectHelp"
        value={draft.subject}
        isMissingShown={isMissingShown}
        onChange={(subject) => {
          onChange({ ...draft, subject });
        }}
      />
      <ShortField
        word="propose.from"
        value={draft.from}
        isMissingShown={false}
        onChange={(from) => {
          onChange({ ...draft, from });
        }}
      />
      <ShortField
        word="propose.to"
        value={draft.to}
        isMissingShown={isMissingShown}
        onChange={(to) => {
          onChange({ ...draft, to });
        }}
      />
    </>
  );
}
