/** What a check says that breaks nothing, and what it could not find out. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { BoardBeside, CheckNote } from '../../../../src/domain/lock/healthChecks';
import { useListOfProjects } from '../../components/lock/FaultWords';
import { When } from '../../components/When';
import { Words } from '../../words/Words';
import styles from './LockHealth.module.css';

export function NoteWords({ note }: { note: CheckNote }): JSX.Element {
  const intl = useIntl();
  const projects = useListOfProjects();
  switch (note.code) {
    case 'notLooked':
      return <Words id="check.notLooked" />;
    case 'noMoveYet':
      return <Words id="check.noMoveYet" />;
    case 'lastHeard':
      return <Words id="check.lastHeard" values={{ when: <When at={note.at} /> }} />;
    case 'lastSwept':
      return <Words id="check.lastSwept" values={{ when: <When at={note.at} /> }} />;
    case 'teamManaged':
      return <Words id="check.teamManaged" values={{ projects: projects(note.projects), count: note.projects.length }} />;
    case 'companyManaged':
      return <Words id="check.companyManaged" />;
    case 'otherRankFields': {
      const others = intl.formatList(note.others.map(({ name }) => name));
      return <Words id="check.otherRankFields" values={{ used: <bdi>{note.used.name}</bdi>, others: <bdi>{others}</bdi> }} />;
    }
    case 'boardsBeside':
      return <BoardsBeside boards={note.boards} />;
    case 'filterChanged':
      return <Words id="check.filterChanged" />;
  }
}

function BoardsBeside({ boards }: { boards: readonly BoardBeside[] }): JSX.Element {
  const intl = useIntl();
  return (
    <>
      <Words id="check.boardsBeside" />
      <ul className={styles.inner}>
        {boards.map(({ id, name, shows }) => {
          const products = intl.formatList(shows.map((product) => product.name));
          return (
            <li key={id}>
              <Words id="check.boardBeside" values={{ board: <bdi>{name}</bdi>, products: <bdi>{products}</bdi> }} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
