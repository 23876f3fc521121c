/** The list of a picker: places, keys and titles in the live order. The keyboard works at the field that owns it. */
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { IssueId } from '../../../../src/domain/ids';
import { useSay } from '../../words/Words';
import type { PlacedRow } from './findRows';
import styles from './IssuePicker.module.css';
import { rowHeight, windowOf } from './windowOf';

type IssueOptionsProps = {
  id: string;
  isMany: boolean;
  found: readonly PlacedRow[];
  chosen: readonly IssueId[];
  active: number;
  /** The first row in sight. */
  top: number;
  onScroll: (top: number) => void;
  onPick: (row: PlacedRow) => void;
};

export function IssueOptions({ id, isMany, found, chosen, active, top, onScroll, onPick }: IssueOptionsProps): JSX.Element {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const { first, end } = windowOf(found.length, top);
  useLayoutEffect(() => {
    const height = rowHeight();
    above.current?.style.setProperty('block-size', `${String(first * height)}px`);
    below.current?.style.setProperty('block-size', `${String((found.length - end) * height)}px`);
    if (list.current !== null && Math.floor(list.current.scrollTop / height) !== top) list.current.scrollTop = top * height;
  }, [first, end, found.length, top]);
  return (
    <div
      id={id}
      ref={list}
      role="listbox"
      tabIndex={-1}
      aria-label={say('picking.options')}
      aria-multiselectable={isMany}
      className={styles.options}
      onScroll={(event) => {
        onScroll(Math.floor(event.currentTarget.scrollTop / rowHeight()));
      }}
    >
      <div ref={above} role="presentation" />
      {found.slice(first, end).map((placed, at) => {
        const isChosen = chosen.includes(placed.row.id);
        return (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter at the field picks the active row
          <div
            key={placed.row.id}
            id={optionId(id, placed)}
            role="option"
            tabIndex={-1}
            aria-selected={isChosen}
            aria-setsize={found.length}
            aria-posinset={first + at + 1}
            className={first + at === active ? styles.active : styles.option}
            onMouseDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
            }}
            onClick={() => {
              onPick(placed);
            }}
          >
            <span className={styles.place}>{placed.place}</span>
            <span className={styles.key}>{placed.row.key}</span>
            <bdi className={styles.title}>{placed.row.summary}</bdi>
            {isChosen ? <CheckMarkIcon label="" /> : null}
          </div>
        );
      })}
      <div ref={below} role="presentation" />
    </div>
  );
}

export const optionId = (listId: string, { row }: PlacedRow): string => `${listId}-${row.id}`;
