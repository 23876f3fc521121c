/** What a form sets, folded: people, rights, how the forum works, and whether it met before. A part with a mistake stands open. */
import type { JSX, ReactNode } from 'react';
import { ROLES } from '../../../../src/domain/forum/people';
import { problemsOfSettings } from '../../components/settings/settingsDraft';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './FormParts.module.css';
import { MetBeforeFields } from './MetBeforeFields';
import { RoleFields } from '../../components/settings/RoleFields';
import { RightsFields } from './RightsFields';
import { SettingsFields } from '../../components/settings/SettingsFields';
import type { StepProps } from './NameStep';

export function FormParts({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  const isWrong = areProblemsShown && problemsOfSettings(draft.settings).length > 0;
  const roles = ROLES.filter((role) => draft.people.some((member) => member.role === role)).length;
  return (
    <div className={styles.parts}>
      <h3>
        <Words id="makeForum.whatItSets" />
      </h3>
      <Part heading="makeForum.people" summary={<Words id="makeForum.peopleCount" values={{ count: draft.people.length, roles }} />}>
        <p className={styles.about}>
          <Words id="makeForum.peopleAbout" />
        </p>
        <RoleFields
          people={draft.people}
          onChange={(people) => {
            onChange({ kind: 'peopleChanged', people });
          }}
        />
      </Part>
      <Part heading="settings.rights" summary={<Words id="makeForum.rightsAbout" />}>
        <RightsFields draft={draft} onChange={onChange} />
      </Part>
      <Part heading="settings.meeting" isOpen={isWrong} summary={<MeetingSummary draft={draft} />}>
        <SettingsFields
          draft={draft.settings}
          areProblemsShown={areProblemsShown}
          onChange={(change) => {
            onChange({ kind: 'settingsChanged', change });
          }}
        />
      </Part>
      <MetBeforeFields draft={draft} onChange={onChange} areProblemsShown={areProblemsShown} />
    </div>
  );
}

const MeetingSummary = ({ draft: { settings } }: Pick<StepProps, 'draft'>): JSX.Element => (
  <Words
    id="makeForum.meetingSummary"
    values={{ timebox: settings.timeboxMinutes, each: settings.minutesAnItem, rule: settings.lockRule }}
  />
);

type PartProps = { heading: WordId; summary: ReactNode; isOpen?: boolean; children: ReactNode };

function Part({ heading, summary, isOpen = false, children }: PartProps): JSX.Element {
  return (
    <details className={styles.part} open={isOpen || undefined}>
      <summary>
        <strong>
          <Words id={heading} />
        </strong>{' '}
        <span className={styles.about}>{summary}</span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
