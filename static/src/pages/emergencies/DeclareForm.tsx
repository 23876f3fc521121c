/** Calls an emergency: harm if it waits, wanted change, what may be moved, and when it ends. What is typed stays until it is called. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyPage, EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import { Field } from '../../components/Field';
import { NativeSelect } from '../../components/bare/NativeSelect';
import form from '../impediments/RaiseForm.module.css';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { useBacklogs } from '../propose/useBacklogs';
import { HOURS, missingIn, newDraft, toDeclaration, withPart } from './declareDraft';
import { ProductBoxes } from './ProductBoxes';
import { ScopeFields } from './ScopeFields';
import { StepTrouble } from './StepTrouble';
import { useEmergencyStep } from './useEmergencyStep';

const TEXTS = {
  harm: { label: 'emergencies.harm', help: 'emergencies.harmHelp' },
  wanted: { label: 'emergencies.wanted', help: 'emergencies.wantedHelp' },
} as const;

type DeclareFormProps = { forum: ForumView; page: EmergencyPage; onDeclared: (view: EmergencyView) => void; onCancel: () => void };

export function DeclareForm({ forum, page, onDeclared, onCancel }: DeclareFormProps): JSX.Element {
  const say = useSay();
  const [draft, setDraft] = useState(() => newDraft(page.locked, forum));
  const [isTried, setIsTried] = useState(false);
  const { attempt, run } = useEmergencyStep(onDeclared);
  const { backlogs, readAgain } = useBacklogs(
    forum.products,
    draft.parts.filter(({ isWhole }) => !isWhole).map(({ product }) => product),
  );
  const missing = isTried ? missingIn(draft) : [];
  const problem = (what: (typeof missing)[number]) =>
    missing.includes(what) ? <Words id="emergencies.missing" values={{ what }} /> : undefined;
  const submit = () => {
    setIsTried(true);
    if (missingIn(draft).length === 0) run(() => call('declareEmergency', toDeclaration(draft, page.asOf)));
  };
  return (
    <form
      className={form.form}
      noValidate
      aria-label={say('emergencies.declare')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {(['harm', 'wanted'] as const).map((name) => (
        <Field key={name} label={<Words id={TEXTS[name].label} />} help={<Words id={TEXTS[name].help} />} error={problem(name)}>
          {({ id, describedBy, isInvalid }) => (
            <Textfield
              id={id}
              aria-describedby={describedBy}
              isInvalid={isInvalid}
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <ProductBoxes forum={forum} locked={page.locked} draft={draft} error={problem('products')} onChange={setDraft} />
      {draft.parts.map((part) => (
        <ScopeFields
          key={part.product}
          part={part}
          forum={forum}
          backlog={backlogs.get(part.product)}
          isMissingShown={isTried}
          onReadAgain={() => readAgain(part.product)}
          onChange={(next) => setDraft(withPart(draft, next))}
        />
      ))}
      <Field label={<Words id="emergencies.endIn" />} error={problem('end')}>
        {({ id, describedBy }) => (
          <NativeSelect
            id={id}
            describedBy={describedBy}
            value={draft.hours}
            options={[
              ...(draft.hours === '' ? [{ value: '' as const, label: say('emergencies.chooseEnd') }] : []),
              ...HOURS.map((value) => ({ value, label: say('emergencies.hours', { count: Number(value) }) })),
            ]}
            onChange={(hours) => setDraft({ ...draft, hours })}
          />
        )}
      </Field>
      <StepTrouble attempt={attempt} products={forum.products} />
      <div className={form.actions}>
        <Button appearance="primary" type="submit" isLoading={attempt.kind === 'running'}>
          <Words id="emergencies.declare" />
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          <Words id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}
