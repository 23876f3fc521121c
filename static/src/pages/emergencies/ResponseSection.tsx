/** What is done about a granted emergency: a step for each product, and management told where dates move. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import type { EmergencyPart } from '../../../../src/domain/emergency/emergency';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { ProductName } from '../../components/change/ProductName';
import { RecordSection } from '../../components/records/RecordSection';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { StepForm } from './StepForm';
import type { EmergencyStep } from './useEmergencyStep';

type ResponseSectionProps = { view: EmergencyView; forum: ForumView; step: EmergencyStep };

export function ResponseSection({ view, forum, step }: ResponseSectionProps): JSX.Element | null {
  const { emergency, abilities, owed } = view;
  const isGranted = emergency.parts.every(({ answer }) => answer?.isGranted === true);
  if (!isGranted) return null;
  const { managementTold, number } = emergency;
  return (
    <RecordSection word="emergencies.response">
      {emergency.parts.map((part) => (
        <Picked key={part.product} part={part} forum={forum} />
      ))}
      {abilities.mayRespondFor.map((product) => (
        <StepForm key={product} emergency={emergency} product={product} forum={forum} step={step} />
      ))}
      {owed.some(({ kind }) => kind === 'tellManagement') ? (
        <p>
          <Words id="emergencies.tellOwed" />
        </p>
      ) : null}
      {abilities.mayTellManagement ? (
        <div>
          <Button onClick={() => step.run(() => call('tellManagement', { number }))}>
            <Words id="emergencies.tellManagement" />
          </Button>
        </div>
      ) : null}
      {managementTold === null ? null : (
        <p>
          <Words
            id="emergencies.managementTold"
            values={{ person: <PersonName id={managementTold.by} />, when: <When at={managementTold.at} /> }}
          />
        </p>
      )}
    </RecordSection>
  );
}

function Picked({ part: { product, step }, forum }: { part: EmergencyPart; forum: ForumView }): JSX.Element {
  const say = useSay();
  const name = <ProductName id={product} products={forum.products} />;
  if (step === null) {
    return (
      <p>
        <Words id="emergencies.stepNone" values={{ product: name }} />
      </p>
    );
  }
  return (
    <p>
      <Words id="emergencies.stepOf" values={{ product: name, step: say('emergencies.step', { step: step.step }) }} />{' '}
      {step.datesMove ? <Words id="emergencies.datesMoveSo" /> : null}
    </p>
  );
}
