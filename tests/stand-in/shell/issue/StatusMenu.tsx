/** The issue's status, and the transitions that lead on from it for whoever looks. */
import { makeTransition, type Issue, type Transition } from '../api/issue';
import { Icon } from '../parts/Icon';
import { Lozenge } from '../parts/Lozenge';
import { Menu } from '../parts/Menu';
import { useNotices } from '../state/notices';

type Props = { issue: Issue; transitions: readonly Transition[]; onMade: () => Promise<void> };

export function StatusMenu({ issue, transitions, onMade }: Props) {
  const { refused } = useNotices();
  const { status } = issue.fields;
  const make = async (transition: Transition) => {
    try {
      await makeTransition(issue.key, transition.id);
      await onMade();
    } catch (error) {
      refused('The status was not changed', error);
    }
  };
  const entries = () =>
    transitions.map((transition) => ({
      label: transition.name,
      ...(transition.to.name === transition.name ? {} : { detail: `To ${transition.to.name}` }),
      onChoose: () => void make(transition),
    }));
  if (transitions.length === 0) return <Lozenge name={status.name} category={status.statusCategory.key} />;
  return (
    <Menu label={`Status: ${status.name}. Change status`} heading="Change status" className="button status-button" entries={entries}>
      <Lozenge name={status.name} category={status.statusCategory.key} />
      <Icon name="down" />
    </Menu>
  );
}
