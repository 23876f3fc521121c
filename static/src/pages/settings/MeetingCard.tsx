/** How the forum works: its meeting, its proposals, its working day. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { CHOICES, wordOfChoice, type ChosenSetting } from '../../components/settings/settingWords';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayDay, sayWeekday } from '../../words/when';
import { Editable } from './Editable';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { EditSettings } from './EditSettings';
import { WhenLine } from './WhenLine';

/** The rule of the lock has a section of its own. */
const SHOWN: readonly ChosenSetting[] = ['silence', 'impediments', 'filedProposals'];

export function MeetingCard({ forum, onTake }: SectionProps): JSX.Element {
  const { settings, abilities } = forum;
  return (
    <Card title={<Words id="settings.meeting" />}>
      <Facts>
        <Fact name={<Words id="setting.timebox" />}>
          <Words id="settings.minutes" values={{ count: settings.timeboxMinutes }} />
        </Fact>
        <Fact name={<Words id="setting.minutesAnItem" />}>
          <Words id="settings.minutes" values={{ count: settings.minutesAnItem }} />
        </Fact>
        {SHOWN.map((setting) => (
          <Fact key={setting} name={<Words id={CHOICES[setting].label} />}>
            <Words id={wordOfChoice(setting, settings[setting])} />
          </Fact>
        ))}
        <Fact name={<Words id="setting.digestHours" />}>
          <Words id="settings.hoursBefore" values={{ count: settings.digestHours }} />
        </Fact>
        <Fact name={<Words id="setting.cutOffHours" />}>
          {settings.cutOffHours === 0 ? (
            <Words id="settings.noCutOff" />
          ) : (
            <Words id="settings.hoursBefore" values={{ count: settings.cutOffHours }} />
          )}
        </Fact>
        <Fact name={<Words id="setting.closedByRule" />}>
          <Words id="settings.minutes" values={{ count: settings.closedByRuleAfterMinutes }} />
        </Fact>
        <WorkdayFacts forum={forum} />
      </Facts>
      <p className={styles.rule}>
        <Words id="settings.meeting.rule" /> {abilities.mayChangeSettings ? null : <WhenLine forum={forum} />}
      </p>
      {abilities.mayChangeSettings ? (
        <Editable word="settings.change">{(close) => <EditSettings forum={forum} onTake={onTake} onClose={close} />}</Editable>
      ) : null}
    </Card>
  );
}

function WorkdayFacts({ forum }: Pick<SectionProps, 'forum'>): JSX.Element {
  const intl = useIntl();
  const { locale } = useReader();
  const { weekdays, from, to, holidays } = forum.settings.workday;
  const days = intl.formatList(weekdays.map((weekday) => sayWeekday(weekday, locale)));
  return (
    <>
      <Fact name={<Words id="setting.workday" />}>
        <Words id="settings.workday" values={{ days, from, to }} />
      </Fact>
      <Fact name={<Words id="setting.holidays" />}>
        <Words
          id="settings.holidays"
          values={{ count: holidays.length, days: intl.formatList(holidays.map((day) => sayDay(day, locale))) }}
        />
      </Fact>
    </>
  );
}
