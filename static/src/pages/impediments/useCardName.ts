/** What an impediment is called for this reader: its title where Jira shows it to them, its number otherwise. */
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import { useIssue } from '../../hooks/useNames';
import { useSay } from '../../words/Words';

export function useCardName({ issueId, number }: Pick<ImpedimentCard, 'issueId' | 'number'>): string {
  const issue = useIssue(issueId);
  const say = useSay();
  return issue.kind === 'known' ? issue.value.summary : say('impediments.number', { number });
}
