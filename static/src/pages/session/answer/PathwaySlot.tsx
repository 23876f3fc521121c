/** When a pathway is looked at again, and its first slot today, or the reason why there is none. */
import { RadioGroup } from '@atlaskit/radio';
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import type { ForumView } from '../../../../../src/contract/api';
import { Field, FieldGroup } from '../../../components/Field';
import { useSay, Words } from '../../../words/Words';
import styles from './ChangeEditor.module.css';
import type { PathwayDraft, PathwayProblem } from './pathwayDraft';
import { PersonSelect } from './PersonSelect';

type PathwaySlotProps = {
  draft: PathwayDraft;
  problems: readonly PathwayProblem[];
  forum: ForumView;
  onChange: (part: Partial<PathwayDraft>) => void;
};

export function PathwaySlot({ draft, problems, forum, onChange }: PathwaySlotProps): JSX.Element {
  const say = useSay();
  return (
    <>
      {problems.includes('noSteps') ? (
        <p role="alert">
          <Words id="pathway.noSteps" />
        </p>
      ) : null}
      <Text
        word="pathway.nextCheck"
        error={problems.includes('nextCheck') ? 'pathway.dayMissing' : null}
        type="date"
        value={draft.nextCheck}
        onChange={(nextCheck) => {
          onChange({ nextCheck });
        }}
      />
      <FieldGroup label={<Words id="pathway.slot" />}>
        <RadioGroup
          value={draft.hasSlot ? 'slot' : 'none'}
          aria-label={say('pathway.slot')}
          options={[
            { value: 'slot', label: say('pathway.slotToday') },
            { value: 'none', label: say('pathway.slotNone') },
          ]}
          onChange={(event) => {
            onChange({ hasSlot: event.currentTarget.value === 'slot' });
          }}
        />
      </FieldGroup>
      {draft.hasSlot ? (
        <div className={styles.row}>
          <Text
            word="pathway.slotTime"
            error={problems.includes('slotTime') ? 'pathway.timeMissing' : null}
            type="time"
            value={draft.slotTime}
            onChange={(slotTime) => {
              onChange({ slotTime });
            }}
          />
          <Field label={<Words id="pathway.person" />}>
            {({ id, describedBy }) => (
              <PersonSelect
                id={id}
                describedBy={describedBy}
                value={draft.slotPerson}
                forum={forum}
                onPick={(slotPerson) => {
                  onChange({ slotPerson });
                }}
              />
            )}
          </Field>
        </div>
      ) : (
        <Text
          word="pathway.noSlotReason"
          error={problems.includes('noSlotReason') ? 'pathway.reasonMissing' : null}
          type="text"
          value={draft.noSlotReason}
          onChange={(noSlotReason) => {
            onChange({ noSlotReason });
          }}
        />
      )}
    </>
  );
}

type TextProps = {
  word: 'pathway.nextCheck' | 'pathway.slotTime' | 'pathway.noSlotReason';
  error: 'pathway.dayMissing' | 'pathway.timeMissing' | 'pathway.reasonMissing' | null;
  type: 'date' | 'time' | 'text';
  value: string;
  onChange: (value: string) => void;
};

function Text({ word, error, type, value, onChange }: TextProps): JSX.Element {
  return (
    <Field label={<Words id={word} />} error={error === null ? null : <Words id={error} />}>
      {({ id, describedBy, isInvalid }) => (
        <Textfield
          id={id}
          type={type}
          aria-describedby={describedBy}
          isInvalid={isInvalid}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
