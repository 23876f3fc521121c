/** Picks the response for one product, and says whether dates move. */
import Button from '@atlaskit/button/default/button';
import { Checkbox } from '@atlaskit/checkbox';
import { RadioGroup } from '@atlaskit/radio';
import { useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { type Emergency, RESPONSE_STEPS, type ResponseStep } from '../../../../src/domain/emergency/emergency';
import type { ProductId } from '../../../../src/domain/ids';
import { FieldGroup } from '../../components/Field';
import { ProductName } from '../../components/change/ProductName';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import type { EmergencyStep } from './useEmergencyStep';

type StepFormProps = { emergency: Emergency; product: ProductId; forum: ForumView; step: EmergencyStep };

export function StepForm({ emergency, product, forum, step }: StepFormProps): JSX.Element {
  const say = useSay();
  const picked = emergency.parts.find((part) => part.product === product)?.step ?? null;
  const [chosen, setChosen] = useState<ResponseStep>(picked?.step ?? 'changeHow');
  const [datesMove, setDatesMove] = useState(picked?.datesMove ?? false);
  const label = <Words id="emergencies.pick" values={{ product: <ProductName id={product} products={forum.products} /> }} />;
  return (
    <FieldGroup label={label}>
      <RadioGroup
        value={chosen}
        aria-label={say('emergencies.response')}
        options={RESPONSE_STEPS.map((value) => ({ value, label: say('emergencies.step', { step: value }) }))}
        onChange={(event) => setChosen(RESPONSE_STEPS.find((value) => value === event.currentTarget.value) ?? chosen)}
      />
      <Checkbox
        isChecked={datesMove}
        label={<Words id="emergencies.datesMove" />}
        onChange={(event) => setDatesMove(event.currentTarget.checked)}
      />
      <div>
        <Button
          isLoading={step.attempt.kind === 'running'}
          onClick={() => step.run(() => call('respondToEmergency', { number: emergency.number, product, step: chosen, datesMove }))}
        >
          <Words id="emergencies.savePick" />
        </Button>
      </div>
    </FieldGroup>
  );
}
