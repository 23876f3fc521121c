/** A person's name as text, for labels and choices. */
import type { AccountId } from '../../../../src/domain/ids';
import { usePerson } from '../../hooks/useNames';
import { useSay } from '../../words/Words';

export function useSayPerson(id: AccountId): string {
  const known = usePerson(id);
  const say = useSay();
  if (known.kind === 'known') return known.value.name;
  return say(known.kind === 'hidden' ? 'person.hidden' : 'person.unavailable');
}
