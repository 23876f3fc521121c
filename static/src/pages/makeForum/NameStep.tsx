/** Step 1: which form the forum begins with, what it is called, and by whose clock it lives. */
import type { JSX } from 'react';
import { InputField } from '../../components/settings/InputField';
import { ZoneField } from '../../components/settings/ZoneField';
import { Words } from '../../words/Words';
import { FormCards } from './FormCards';
import type { ForumChange, ForumDraft } from './forumDraft';

export type StepProps = { draft: ForumDraft; onChange: (change: ForumChange) => void; areProblemsShown: boolean };

export function NameStep({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  return (
    <>
      <FormCards
        chosen={draft.form}
        isMissing={areProblemsShown && draft.form === null}
        onChoose={(form) => {
          onChange({ kind: 'formChosen', form });
        }}
      />
      <InputField
        label={<Words id="makeForum.nameField" />}
        help={<Words id="makeForum.nameHelp" />}
        error={areProblemsShown && draft.name.trim() === '' ? <Words id="makeForum.nameMissing" /> : null}
        value={draft.name}
        onChange={(name) => {
          onChange({ kind: 'named', name });
        }}
      />
      <ZoneField
        zone={draft.zone}
        onChange={(zone) => {
          onChange({ kind: 'zoneChosen', zone });
        }}
      />
    </>
  );
}
