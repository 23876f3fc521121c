/** Step 1: what the forum is called, and by whose clock it lives. */
import Select from '@atlaskit/select/select';
import Textfield from '@atlaskit/textfield';
import { useMemo, type JSX } from 'react';
import { Field } from '../../components/Field';
import { Words } from '../../words/Words';
import type { ForumChange, ForumDraft } from './forumDraft';

export type StepProps = { draft: ForumDraft; onChange: (change: ForumChange) => void; areProblemsShown: boolean };
type ZoneOption = { value: string; label: string };

export function NameStep({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  const zones = useMemo(() => allZones(draft.zone).map(toOption), [draft.zone]);
  return (
    <>
      <Field
        label={<Words id="makeForum.nameField" />}
        help={<Words id="makeForum.nameHelp" />}
        error={areProblemsShown && draft.name.trim() === '' ? <Words id="makeForum.nameMissing" /> : null}
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={draft.name}
            onChange={(event) => {
              onChange({ kind: 'named', name: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field label={<Words id="makeForum.zoneField" />} help={<Words id="makeForum.zoneHelp" />}>
        {({ id, describedBy, isInvalid }) => (
          <Select<ZoneOption>
            inputId={id}
            descriptionId={describedBy}
            isInvalid={isInvalid}
            options={zones}
            value={toOption(draft.zone)}
            onChange={(option) => {
              if (option !== null) onChange({ kind: 'zoneChosen', zone: option.value });
            }}
          />
        )}
      </Field>
    </>
  );
}

const toOption = (zone: string): ZoneOption => ({ value: zone, label: zone.replaceAll('_', ' ') });
/** The browser's own list leaves out UTC, and may leave out the reader's spelling of a zone. */
const allZones = (chosen: string): string[] => [...new Set(['UTC', chosen, ...Intl.supportedValuesOf('timeZone')])];
