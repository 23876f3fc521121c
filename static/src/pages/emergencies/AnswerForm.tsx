/** The answer for one product: open it, or No; a reason is nobody's duty. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { Emergency } from '../../../../src/domain/emergency/emergency';
import type { ProductId } from '../../../../src/domain/ids';
import { Field, FieldGroup } from '../../components/Field';
import { ProductName } from '../../components/change/ProductName';
import styles from '../../components/records/Beside.module.css';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { PointsField } from './PointsField';
import type { EmergencyStep } from './useEmergencyStep';

type AnswerFormProps = { emergency: Emergency; product: ProductId; forum: ForumView; step: EmergencyStep };

export function AnswerForm({ emergency, product, forum, step }: AnswerFormProps): JSX.Element {
  const [reason, setReason] = useState('');
  const [points, setPoints] = useState(() => String(emergency.parts.find((part) => part.product === product)?.points ?? 0));
  const answer = (isGranted: boolean) => () => {
    step.run(() => call('answerEmergency', { number: emergency.number, product, isGranted, reason, points: Number(points) || 0 }));
  };
  const isRunning = step.attempt.kind === 'running';
  return (
    <FieldGroup label={<Words id="emergencies.answer" values={{ product: <ProductName id={product} products={forum.products} /> }} />}>
      <PointsField forum={forum} product={product} value={points} onChange={setPoints} />
      <Field label={<Words id="emergencies.reason" />}>
        {({ id, describedBy }) => (
          <Textfield id={id} aria-describedby={describedBy} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" isLoading={isRunning} onClick={answer(true)}>
          <Words id="emergencies.grant" />
        </Button>
        <Button isDisabled={isRunning} onClick={answer(false)}>
          <Words id="emergencies.refuse" />
        </Button>
      </div>
    </FieldGroup>
  );
}
