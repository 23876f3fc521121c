/** Who takes part beside the facilitators and the Product Owners, by role; each role says what it may do. */
import type { JSX } from 'react';
import { ROLES, type Member, type Role } from '../../../../src/domain/forum/people';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { PeoplePicker } from './PeoplePicker';

export const ROLE_WORDS: Readonly<Record<Role, { name: WordId; rights: WordId }>> = {
  management: { name: 'role.management', rights: 'role.management.rights' },
  stakeholder: { name: 'role.stakeholder', rights: 'role.stakeholder.rights' },
  leadershipTeam: { name: 'role.leadershipTeam', rights: 'role.leadershipTeam.rights' },
  observer: { name: 'role.observer', rights: 'role.observer.rights' },
};

export const peopleWith = (people: readonly Member[], role: Role) =>
  people.filter((member) => member.role === role).map(({ person }) => person);

type RoleFieldsProps = { people: readonly Member[]; onChange: (people: readonly Member[]) => void };

export function RoleFields({ people, onChange }: RoleFieldsProps): JSX.Element {
  return (
    <>
      {ROLES.map((role) => (
        <PeoplePicker
          key={role}
          label={<Words id={ROLE_WORDS[role].name} />}
          help={<Words id={ROLE_WORDS[role].rights} />}
          people={peopleWith(people, role)}
          onChange={(chosen) => {
            onChange([...people.filter((member) => member.role !== role), ...chosen.map((person) => ({ person, role }))]);
          }}
        />
      ))}
    </>
  );
}
