/** A date in Jira: which, and its new day. The day it has now is read, not asked. */
import { RadioGroup } from '@atlaskit/radio';
import { useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { IssueId } from '../../../../src/domain/ids';
import { sayDate } from '../../components/change/sayDate';
import { FieldGroup } from '../../components/Field';
import { useReader } from '../../hooks/useReader';
import { useSay, Words } from '../../words/Words';
import type { ChangeDraft } from './changeDraft';
import { IssuePicker, type Picking } from './IssuePicker';
import styles from './ProposeForm.module.css';
import { ShortField } from './ShortField';
import { rowsOf } from './useBacklogs';
import { VersionChoice } from './VersionChoice';

type DateDraft = Extract<ChangeDraft, { kind: 'date' }>;
type DateFieldsProps = Picking & { draft: DateDraft; forum: ForumView; onChange: (draft: ChangeDraft) => void };

export function DateFields({ draft, forum, onChange, ...picking }: DateFieldsProps): JSX.Element {
  const say = useSay();
  const { locale } = useReader();
  const { target, from } = draft;
  const [holder, setHolder] = useState(target?.kind ?? 'version');
  const product = forum.products.find(({ id }) => id === draft.product);
  const pickIssue = (issue: IssueId | undefined) => {
    const row = rowsOf(picking.backlog).find(({ id }) => id === issue);
    if (row === undefined) onChange({ ...draft, target: null, name: '', from: null });
    else onChange({ ...draft, target: { kind: 'dueDate', issue: row.id }, name: row.key, from: row.dueDate });
  };
  return (
    <>
      <FieldGroup label={<Words id="propose.dateOf" />}>
        <RadioGroup
          value={holder}
          aria-label={say('propose.dateOf')}
          options={[
            { value: 'version', label: say('propose.ofRelease') },
            { value: 'dueDate', label: say('propose.ofIssue') },
          ]}
          onChange={(event) => {
            setHolder(event.currentTarget.value === 'version' ? 'version' : 'dueDate');
            onChange({ ...draft, target: null, name: '', from: null });
          }}
        />
      </FieldGroup>
      {holder === 'version' ? (
        <VersionChoice
          projects={product?.projects ?? []}
          chosen={target?.kind === 'version' ? target.id : null}
          isMissingShown={picking.isMissingShown}
          onChoose={({ id, name, releaseDate }) => {
            onChange({ ...draft, target: { kind: 'version', id }, name, from: releaseDate });
          }}
        />
      ) : (
        <IssuePicker
          {...picking}
          word="propose.dueIssue"
          chosen={target?.kind === 'dueDate' ? [target.issue] : []}
          onChange={([issue]) => {
            pickIssue(issue);
          }}
        />
      )}
      {target === null ? null : (
        <p className={styles.quiet}>
          {from === null ? <Words id="propose.noDateNow" /> : <Words id="propose.dateNow" values={{ day: sayDate(from, locale) }} />}
        </p>
      )}
      <ShortField
        word="propose.newDay"
        type="date"
        value={draft.to}
        isMissingShown={picking.isMissingShown}
        onChange={(to) => {
          onChange({ ...draft, to });
        }}
      />
    </>
  );
}
