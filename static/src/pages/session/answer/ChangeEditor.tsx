/** One change a decider agrees to: where it goes, until when, from what to what; or left out. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import type { ProductView } from '../../../../../src/contract/api';
import type { IssueId } from '../../../../../src/domain/ids';
import type { Change } from '../../../../../src/domain/proposal/change';
import { ChangeWords } from '../../../components/change/ChangeWords';
import { Field } from '../../../components/Field';
import type { WordId } from '../../../words/catalogue';
import { Words } from '../../../words/Words';
import styles from './ChangeEditor.module.css';
import type { ChangeDraft } from './changeDraft';
import { IssueSwitches } from './IssueSwitches';
import { WhereEditor } from './WhereEditor';

type ChangeEditorProps = {
  draft: ChangeDraft;
  products: readonly ProductView[];
  anchors: readonly IssueId[];
  onChange: (draft: ChangeDraft) => void;
};

export function ChangeEditor({ draft, products, anchors, onChange }: ChangeEditorProps): JSX.Element {
  const { change, isLeftOut } = draft;
  return (
    <div className={styles.change}>
      <p className={isLeftOut ? styles.leftOut : undefined}>
        <ChangeWords change={change} products={products} isShort />
      </p>
      {isLeftOut ? null : (
        <Editing
          change={change}
          anchors={anchors}
          onChange={(next) => {
            onChange({ ...draft, change: next });
          }}
        />
      )}
      <div className={styles.row}>
        {isLeftOut ? null : <IssueSwitches draft={draft} onChange={onChange} />}
        <Button
          spacing="compact"
          onClick={() => {
            onChange({ ...draft, isLeftOut: !isLeftOut });
          }}
        >
          <Words id={isLeftOut ? 'changed.takeIn' : 'changed.leaveOut'} />
        </Button>
      </div>
    </div>
  );
}

type EditingProps = { change: Change; anchors: readonly IssueId[]; onChange: (change: Change) => void };

function Editing({ change, anchors, onChange }: EditingProps): JSX.Element | null {
  switch (change.kind) {
    case 'place':
    case 'add':
      return (
        <WhereEditor
          where={change.where}
          anchors={anchors}
          onChange={(where) => {
            onChange({ ...change, where });
          }}
        />
      );
    case 'date':
      return (
        <To
          word="changed.date"
          type="date"
          value={change.to}
          onChange={(to) => {
            onChange({ ...change, to });
          }}
        />
      );
    case 'statement':
      return (
        <To
          word="changed.to"
          type="text"
          value={change.to}
          onChange={(to) => {
            onChange({ ...change, to });
          }}
        />
      );
    case 'drop':
      return null;
  }
}

type ToProps = { word: WordId; type: 'date' | 'text'; value: string; onChange: (value: string) => void };

function To({ word, type, value, onChange }: ToProps): JSX.Element {
  return (
    <Field label={<Words id={word} />}>
      {({ id, describedBy }) => (
        <Textfield
          id={id}
          type={type}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
