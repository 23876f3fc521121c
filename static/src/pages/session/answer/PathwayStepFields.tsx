/** One step of a pathway: what, by whom, until when. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import type { ForumView } from '../../../../../src/contract/api';
import type { PathwayStep } from '../../../../../src/domain/session/pathway';
import { Field } from '../../../components/Field';
import { useSay, Words } from '../../../words/Words';
import styles from './ChangeEditor.module.css';
import { PersonSelect } from './PersonSelect';

type PathwayStepFieldsProps = {
  step: PathwayStep;
  /** Counted from 1. */
  number: number;
  forum: ForumView;
  areProblemsShown: boolean;
  onChange: (step: PathwayStep) => void;
  onRemove: () => void;
};

export function PathwayStepFields({ step, number, forum, areProblemsShown, onChange, onRemove }: PathwayStepFieldsProps): JSX.Element {
  const say = useSay();
  return (
    <li className={styles.row}>
      <Field
        label={<Words id="pathway.step" values={{ number }} />}
        error={areProblemsShown && step.text.trim() === '' ? <Words id="pathway.stepMissing" /> : null}
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={step.text}
            onChange={(event) => {
              onChange({ ...step, text: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field label={<Words id="pathway.person" />}>
        {({ id, describedBy }) => (
          <PersonSelect
            id={id}
            describedBy={describedBy}
            value={step.person}
            forum={forum}
            onPick={(person) => {
              onChange({ ...step, person });
            }}
          />
        )}
      </Field>
      <Field label={<Words id="pathway.until" />} error={areProblemsShown && step.by === '' ? <Words id="pathway.dayMissing" /> : null}>
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            type="date"
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={step.by}
            onChange={(event) => {
              onChange({ ...step, by: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Button spacing="compact" appearance="subtle" aria-label={say('pathway.removeStep', { number })} onClick={onRemove}>
        <Words id="action.remove" />
      </Button>
    </li>
  );
}
