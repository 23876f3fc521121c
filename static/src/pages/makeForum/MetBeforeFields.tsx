/** A MetaScrum that met before goes on counting its events and agreements. */
import { Checkbox } from '@atlaskit/checkbox';
import type { JSX } from 'react';
import { InputField } from '../../components/settings/InputField';
import { useSay, Words } from '../../words/Words';
import styles from './FormParts.module.css';
import { problemsOfMetBefore } from './forumSteps';
import type { StepProps } from './NameStep';

export function MetBeforeFields({ draft: { metBefore }, onChange, areProblemsShown }: StepProps): JSX.Element {
  const say = useSay();
  const problems = areProblemsShown ? problemsOfMetBefore(metBefore) : [];
  return (
    <div className={styles.inside}>
      <Checkbox
        label={say('makeForum.metBefore')}
        isChecked={metBefore.isSo}
        onChange={(event) => {
          onChange({ kind: 'metBeforeChanged', change: { isSo: event.currentTarget.checked } });
        }}
      />
      {metBefore.isSo ? (
        <>
          <InputField
            label={<Words id="makeForum.nextEvent" />}
            help={<Words id="makeForum.nextEventHelp" />}
            error={problems.includes('nextEvent') ? <Words id="makeForum.countWrong" /> : null}
            type="number"
            value={metBefore.nextEvent}
            onChange={(nextEvent) => {
              onChange({ kind: 'metBeforeChanged', change: { nextEvent } });
            }}
          />
          <InputField
            label={<Words id="makeForum.nextAgreement" />}
            error={problems.includes('nextAgreement') ? <Words id="makeForum.countWrong" /> : null}
            type="number"
            value={metBefore.nextAgreement}
            onChange={(nextAgreement) => {
              onChange({ kind: 'metBeforeChanged', change: { nextAgreement } });
            }}
          />
        </>
      ) : null}
    </div>
  );
}
