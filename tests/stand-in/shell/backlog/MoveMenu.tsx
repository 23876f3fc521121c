/** Every move a drag can make, by menu: for keyboards, for readers, and for places far away. */
import { Icon } from '../parts/Icon';
import { Menu } from '../parts/Menu';
import { useBacklogActions } from './backlogContext';
import type { MenuMove } from './moves';
import type { Row } from './sections';

const words: Record<MenuMove, string> = { top: 'To top', up: 'Up', down: 'Down', bottom: 'To bottom' };

export function MoveMenu({ row }: { row: Row }) {
  const actions = useBacklogActions();
  const entries = () => [
    ...actions.menuFor(row.id).map(({ move, run }) => ({ label: words[move], onChoose: run })),
    {
      label: 'To position…',
      onChoose: () => {
        actions.askPosition(row.id);
      },
    },
    ...actions.sectionsFor(row.id).map(({ name, run }) => ({ label: `To ${name}`, onChoose: run })),
  ];
  return (
    <Menu label={`Move ${row.key}`} className="icon-button row-move" entries={entries}>
      <Icon name="more" />
    </Menu>
  );
}
