/** Who answered for each product, who is waited for, and the form for who may answer now. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import type { EmergencyPart } from '../../../../src/domain/emergency/emergency';
import { PeopleNames, PersonName } from '../../components/People';
import { When } from '../../components/When';
import { ProductName } from '../../components/change/ProductName';
import { RecordSection } from '../../components/records/RecordSection';
import { Words } from '../../words/Words';
import { AnswerForm } from './AnswerForm';
import type { EmergencyStep } from './useEmergencyStep';

type AnswersSectionProps = { view: EmergencyView; forum: ForumView; step: EmergencyStep };

export function AnswersSection({ view, forum, step }: AnswersSectionProps): JSX.Element {
  const { emergency, abilities } = view;
  return (
    <RecordSection word="emergencies.answers">
      {emergency.parts.map((part) => (
        <Answer key={part.product} part={part} view={view} forum={forum} />
      ))}
      {abilities.mayAnswerFor.map((product) => (
        <AnswerForm key={product} emergency={emergency} product={product} forum={forum} step={step} />
      ))}
    </RecordSection>
  );
}

function Answer({ part, view, forum }: { part: EmergencyPart; view: EmergencyView; forum: ForumView }): JSX.Element | null {
  const product = <ProductName id={part.product} products={forum.products} />;
  const { answer } = part;
  if (answer !== null) {
    const { voice, isGranted, at, reason } = answer;
    const values = {
      product,
      answer: isGranted ? 'granted' : 'refused',
      person: <PersonName id={voice.by} />,
      owner: <PersonName id={voice.for} />,
      when: <When at={at} />,
    };
    return (
      <p>
        <Words id={voice.by === voice.for ? 'emergencies.answered' : 'emergencies.answeredFor'} values={values} />{' '}
        {reason === '' ? null : <bdi>{reason}</bdi>}
      </p>
    );
  }
  const turns = view.turns.find((one) => one.product === part.product)?.turns ?? [];
  const now = turns.filter(({ from }) => from <= view.asOf).flatMap(({ people }) => people);
  return (
    <>
      {now.length === 0 ? null : (
        <p>
          <Words id="emergencies.waitsFor" values={{ product, people: <PeopleNames ids={now} /> }} />
        </p>
      )}
      {turns
        .filter(({ from }) => from > view.asOf)
        .map(({ way, people, from }) => (
          <p key={way}>
            <Words id="emergencies.thenMay" values={{ people: <PeopleNames ids={people} />, when: <When at={from} /> }} />
          </p>
        ))}
    </>
  );
}
