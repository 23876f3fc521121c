/** Where issues go: one of five ways to say a place. */
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import { issueId, type IssueId } from '../../../../../src/domain/ids';
import type { Where } from '../../../../../src/domain/proposal/change';
import { Field } from '../../../components/Field';
import { NativeSelect } from '../../../components/bare/NativeSelect';
import { useIssue } from '../../../hooks/useNames';
import { useSay, Words } from '../../../words/Words';
import styles from './ChangeEditor.module.css';
import { placeOf } from './changeDraft';

type WhereEditorProps = { where: Where; anchors: readonly IssueId[]; onChange: (where: Where) => void };

export function WhereEditor({ where, anchors, onChange }: WhereEditorProps): JSX.Element {
  const say = useSay();
  return (
    <div className={styles.row}>
      <Field label={<Words id="where.label" />}>
        {({ id, describedBy }) => (
          <NativeSelect
            id={id}
            describedBy={describedBy}
            value={where.kind}
            options={[
              { value: 'top', label: say('where.top') },
              { value: 'bottom', label: say('where.bottom') },
              { value: 'position', label: say('where.position') },
              { value: 'above', label: say('where.above') },
              { value: 'below', label: say('where.below') },
            ]}
            onChange={(kind) => {
              const next = placeOf(kind, anchors, where);
              if (next !== null) onChange(next);
            }}
          />
        )}
      </Field>
      <Exactly where={where} anchors={anchors} onChange={onChange} />
    </div>
  );
}

function Exactly({ where, anchors, onChange }: WhereEditorProps): JSX.Element | null {
  /** What stands in the field while one types: empty is no place, but on the way to one. */
  const [typed, setTyped] = useState<string | null>(null);
  switch (where.kind) {
    case 'top':
    case 'bottom':
      return null;
    case 'position':
      return (
        <Field label={<Words id="where.place" />}>
          {({ id, describedBy }) => (
            <Textfield
              id={id}
              type="number"
              min={1}
              width="xsmall"
              aria-describedby={describedBy}
              value={typed ?? String(where.position)}
              onBlur={() => {
                setTyped(null);
              }}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                const position = Number(event.currentTarget.value);
                if (Number.isInteger(position) && position > 0) onChange({ kind: 'position', position });
              }}
            />
          )}
        </Field>
      );
    case 'above':
    case 'below':
      return (
        <Field label={<Words id="where.issue" />}>
          {({ id, describedBy }) => (
            <NativeSelect<string>
              id={id}
              describedBy={describedBy}
              value={where.issue}
              options={anchors.map((anchor) => ({ value: anchor, label: <IssueOption id={anchor} /> }))}
              onChange={(issue) => {
                onChange({ kind: where.kind, issue: issueId(issue) });
              }}
            />
          )}
        </Field>
      );
  }
}

/** An option holds text only. */
function IssueOption({ id }: { id: IssueId }): JSX.Element {
  const say = useSay();
  const issue = useIssue(id);
  return <>{issue.kind === 'known' ? `${issue.value.key} ${issue.value.summary}` : say('issue.hidden')}</>;
}
