/** The questions about one product: its board, checked at once; its name; its Product Owner; how strong its lock is. */
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import { useLearnPerson } from '../../hooks/useNames';
import { findBoards, type Board } from '../../wire/boards';
import { findPeople } from '../../wire/people';
import { Words } from '../../words/Words';
import { Field } from '../Field';
import { SearchSelect } from '../SearchSelect';
import { describePerson } from '../settings/PeoplePicker';
import { BoardVerdictLine } from './BoardVerdictLine';
import { judgeBoard, problemsOf, type ProductChange, type ProductDraft } from './productDraft';
import styles from './ProductFields.module.css';
import { StrengthField } from './StrengthField';

type ProductFieldsProps = {
  draft: ProductDraft;
  /** Missing answers are pointed out once somebody has tried to go on. */
  areProblemsShown: boolean;
  onChange: (change: ProductChange) => void;
};

export function ProductFields({ draft, areProblemsShown, onChange }: ProductFieldsProps): JSX.Element {
  const learn = useLearnPerson();
  const problems = areProblemsShown ? problemsOf(draft) : [];
  const check = (board: Board | null) => {
    onChange({ kind: 'boardPicked', board });
    if (board === null) return;
    void judgeBoard(board.id).then((verdict) => {
      onChange({ kind: 'boardChecked', board: board.id, verdict });
    });
  };
  return (
    <div className={styles.fields}>
      <Field
        label={<Words id="product.boardField" />}
        help={<Words id="product.boardHelp" />}
        error={problems.includes('board') ? <Words id="product.boardMissing" /> : null}
      >
        {(control) => <SearchSelect control={control} value={draft.board} find={findBoards} describe={describeBoard} onPick={check} />}
      </Field>
      <BoardVerdictLine
        verdict={draft.verdict}
        onRetry={() => {
          check(draft.board);
        }}
      />
      <Field label={<Words id="product.nameField" />} error={problems.includes('name') ? <Words id="product.nameMissing" /> : null}>
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={draft.name}
            onChange={(event) => {
              onChange({ kind: 'named', name: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field
        label={<Words id="product.owner" />}
        help={<Words id="product.ownerHelp" />}
        error={problems.includes('owner') ? <Words id="product.ownerMissing" /> : null}
      >
        {(control) => (
          <SearchSelect
            control={control}
            value={draft.owner}
            find={findPeople}
            describe={describePerson}
            onPick={(owner) => {
              if (owner !== null) learn(owner.id, owner);
              onChange({ kind: 'ownerPicked', owner });
            }}
          />
        )}
      </Field>
      <StrengthField
        strength={draft.strength}
        onChange={(strength) => {
          onChange({ kind: 'strengthChosen', strength });
        }}
      />
    </div>
  );
}

const describeBoard = ({ id, name, place }: Board) => ({ value: id, label: place === null ? name : `${name} · ${place}` });
