/** Who leads, who owns, who takes part, and what each role may do. */
import type { JSX } from 'react';
import { ROLES } from '../../../../src/domain/forum/people';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { PeopleNames, PersonName } from '../../components/People';
import { peopleWith, ROLE_WORDS } from '../../components/settings/RoleFields';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { Editable } from './Editable';
import type { SectionProps } from './sectionProps';
import { EditPeople } from './EditPeople';
import styles from './SettingsPage.module.css';

export function PeopleCard({ forum, onTake }: SectionProps): JSX.Element {
  const { facilitators, people, products, abilities } = forum;
  return (
    <Card title={<Words id="settings.people" />}>
      <Facts>
        <Fact name={<Words id="event.facilitators" values={{ count: facilitators.length }} />}>
          <PeopleNames ids={facilitators} />
          <Rights word="role.facilitator.rights" />
        </Fact>
        {products.map(({ id, name, owner }) => (
          <Fact key={id} name={<Words id="settings.ownerOf" values={{ product: name }} />}>
            <PersonName id={owner} />
          </Fact>
        ))}
        <Fact name={<Words id="product.owner" />}>
          <Rights word="role.owner.rights" />
        </Fact>
        {ROLES.map((role) => (
          <Fact key={role} name={<Words id={ROLE_WORDS[role].name} />}>
            {peopleWith(people, role).length === 0 ? <Words id="role.nobody" /> : <PeopleNames ids={peopleWith(people, role)} />}
            <Rights word={ROLE_WORDS[role].rights} />
          </Fact>
        ))}
      </Facts>
      <p className={styles.rule}>
        <Words id="settings.people.rule" />{' '}
        {abilities.mayChangePeople ? (
          <Words id="people.whenMay" />
        ) : (
          <Words id="people.whoMay" values={{ count: facilitators.length, facilitators: <PeopleNames ids={facilitators} /> }} />
        )}
      </p>
      {abilities.mayChangePeople ? (
        <Editable word="people.change">{(close) => <EditPeople forum={forum} onTake={onTake} onClose={close} />}</Editable>
      ) : null}
    </Card>
  );
}

const Rights = ({ word }: { word: WordId }): JSX.Element => (
  <p className={styles.rule}>
    <Words id={word} />
  </p>
);
