/** Picks issues of a backlog in its live order: type a part of key or title, or walk the list; 5,000 issues stay fluent. */
import Textfield from '@atlaskit/textfield';
import { useId, type JSX } from 'react';
import type { IssueId } from '../../../../src/domain/ids';
import { useAnnounce } from '../../components/Announcer';
import { Field } from '../../components/Field';
import { Trouble } from '../../components/Trouble';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { ChosenIssues } from './ChosenIssues';
import type { PlacedRow } from './findRows';
import { IssueOptions, optionId } from './IssueOptions';
import styles from './IssuePicker.module.css';
import { rowsOf, type Backlog } from './useBacklogs';
import { useIssuePicking } from './useIssuePicking';

export type Picking = { backlog: Backlog | undefined; onReadAgain: () => void; isMissingShown: boolean };
type IssuePickerProps = Picking & {
  word: WordId;
  chosen: readonly IssueId[];
  isMany?: boolean;
  onChange: (chosen: readonly IssueId[]) => void;
};

export function IssuePicker({
  backlog,
  onReadAgain,
  isMissingShown,
  word,
  chosen,
  isMany = false,
  onChange,
}: IssuePickerProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const listId = useId();
  const rows = rowsOf(backlog);
  const picking = useIssuePicking(rows, ({ row, place }: PlacedRow) => {
    const isOff = chosen.includes(row.id);
    onChange(isOff ? chosen.filter((id) => id !== row.id) : isMany ? [...chosen, row.id] : [row.id]);
    announce(say(isOff ? 'picking.unpicked' : 'picking.picked', { key: row.key, place }));
  });
  const { isOpen, found, active } = picking;
  const activeRow = found[active];
  const isMissing = isMissingShown && chosen.length === 0;
  if (backlog?.kind === 'unreachable') {
    return (
      <Trouble appearance="warning" onRetry={onReadAgain}>
        <Words id="picking.backlogUnreachable" />
      </Trouble>
    );
  }
  return (
    <Field
      label={<Words id={word} />}
      help={backlog?.kind === 'read' ? <Words id="picking.help" values={{ count: rows.length }} /> : <Words id="picking.readingBacklog" />}
      error={isMissing ? <Words id="picking.missing" /> : null}
    >
      {({ id, describedBy, isInvalid }) => (
        <>
          <ChosenIssues
            chosen={chosen}
            rows={rows}
            onRemove={(gone) => {
              onChange(chosen.filter((issue) => issue !== gone));
            }}
          />
          <Textfield
            id={id}
            role="combobox"
            autoComplete="off"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={activeRow === undefined ? undefined : optionId(listId, activeRow)}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={picking.text}
            onKeyDown={(event) => {
              picking.press(event, isMany);
            }}
            onClick={picking.open}
            onBlur={picking.close}
            onChange={(event) => {
              picking.search(event.currentTarget.value);
            }}
          />
          {found.length === 0 ? null : (
            <IssueOptions
              id={listId}
              isMany={isMany}
              found={found}
              chosen={chosen}
              active={active}
              top={picking.top}
              onScroll={picking.scroll}
              onPick={(row) => {
                picking.take(row, isMany);
              }}
            />
          )}
          {isOpen && found.length === 0 && backlog?.kind === 'read' ? (
            <p className={styles.none}>
              <Words id="picking.noneFound" />
            </p>
          ) : null}
        </>
      )}
    </Field>
  );
}
