/** The board with what it comes to: who handles impediments here, and how many were removed the same day. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ImpedimentBoard } from '../../../../src/contract/calls/impedimentCalls';
import { EmptyState } from '../../components/EmptyState';
import { Words } from '../../words/Words';
import type { Board } from './Column';
import styles from './ImpedimentsPage.module.css';
import { lanesOf } from './laneCells';
import { Lanes } from './Lanes';
import { useMinuteClock } from './useMinuteClock';

type BoardViewProps = { forum: ForumView; board: ImpedimentBoard } & Omit<Board, 'now'>;

export function BoardView({ forum, board, ...rest }: BoardViewProps): JSX.Element {
  const now = useMinuteClock(board.asOf);
  const { confirmed, sameDay } = board.sameDay;
  return (
    <>
      <p className={styles.about}>
        <Words id={forum.settings.impediments === 'separateTeam' ? 'impediments.aboutTeam' : 'impediments.about'} />{' '}
        {confirmed === 0 ? null : <Words id="impediments.sameDayCount" values={{ confirmed, sameDay }} />}
      </p>
      {board.cards.length === 0 ? (
        <EmptyState title={<Words id="impediments.none" />}>
          <p>
            <Words id="impediments.noneWhy" />
          </p>
        </EmptyState>
      ) : (
        <Lanes lanes={lanesOf(forum.products, board.cards)} board={{ now, ...rest }} />
      )}
    </>
  );
}
