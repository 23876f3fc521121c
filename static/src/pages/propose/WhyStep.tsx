/** What it is called, and why it is wanted. */
import TextArea from '@atlaskit/textarea';
import type { JSX } from 'react';
import { Field } from '../../components/Field';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { ShortField } from './ShortField';
import { TEXTS, type TextName, type WishDraft, type WishEvent } from './wishDraft';

const FIELDS: Readonly<Record<(typeof TEXTS)[number], { label: WordId; help: WordId }>> = {
  reason: { label: 'proposal.reason', help: 'propose.reasonHelp' },
  costOfWaiting: { label: 'proposal.costOfWaiting', help: 'propose.costHelp' },
  customerProblem: { label: 'proposal.customerProblem', help: 'propose.problemHelp' },
  evidence: { label: 'proposal.evidence', help: 'propose.evidenceHelp' },
};

type WhyStepProps = { draft: WishDraft; title: string; isMissingShown: boolean; onChange: (event: WishEvent) => void };

export function WhyStep({ draft, title, isMissingShown, onChange }: WhyStepProps): JSX.Element {
  return (
    <>
      <ShortField
        word="propose.title"
        help="propose.titleHelp"
        value={title}
        isMissingShown={isMissingShown && draft.changes.length > 0}
        onChange={(text) => {
          onChange({ kind: 'titled', title: text === '' ? null : text });
        }}
      />
      {TEXTS.map((name) => (
        <LongField key={name} {...FIELDS[name]} name={name} value={draft.texts[name]} onChange={onChange} />
      ))}
    </>
  );
}

type LongFieldProps = { label: WordId; help: WordId; name: TextName; value: string; onChange: (event: WishEvent) => void };

function LongField({ label, help, name, value, onChange }: LongFieldProps): JSX.Element {
  return (
    <Field label={<Words id={label} />} help={<Words id={help} />}>
      {({ id, describedBy }) => (
        <TextArea
          id={id}
          resize="smart"
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => {
            onChange({ kind: 'said', name, text: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}
