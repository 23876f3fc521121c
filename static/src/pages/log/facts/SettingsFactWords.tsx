/** Which settings changed, from what to what. */
import type { JSX } from 'react';
import type { ForumSettings } from '../../../../../src/domain/forum/settings';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import type { FactsOf } from './factsOf';

type Plain = Exclude<keyof ForumSettings, 'workday' | 'emergencies'>;

const NAMES: Readonly<Record<Plain, WordId>> = {
  impediments: 'log.setting.impediments',
  lockRule: 'log.setting.lockRule',
  lockOn: 'log.setting.lockOn',
  timeboxMinutes: 'log.setting.timeboxMinutes',
  minutesAnItem: 'log.setting.minutesAnItem',
  silence: 'log.setting.silence',
  filedProposals: 'log.setting.filedProposals',
  digestHours: 'log.setting.digestHours',
  cutOffHours: 'log.setting.cutOffHours',
  closedByRuleAfterMinutes: 'log.setting.closedByRuleAfterMinutes',
};
const isPlain = (name: string): name is Plain => Object.hasOwn(NAMES, name);

export function SettingsFactWords({ fact: { before, after } }: { fact: FactsOf<'settingsChanged'> }): JSX.Element {
  const changed = Object.keys(NAMES).filter((name): name is Plain => isPlain(name) && before[name] !== after[name]);
  return (
    <>
      <Words id="log.settingsChanged" />
      <ul>
        {changed.map((name) => (
          <li key={name}>
            <Words id={NAMES[name]} values={{ before: before[name], after: after[name] }} />
          </li>
        ))}
        {JSON.stringify(before.emergencies) === JSON.stringify(after.emergencies) ? null : (
          <li>
            <Words id="log.setting.emergencies" />
          </li>
        )}
        {sayWorkday(before) === sayWorkday(after) ? null : (
          <li>
            <Words id="log.setting.workday" values={{ before: sayWorkday(before), after: sayWorkday(after) }} />
          </li>
        )}
      </ul>
    </>
  );
}

const sayWorkday = ({ workday: { from, to, weekdays, holidays } }: ForumSettings): string =>
  `${from}–${to} (${weekdays.join(', ')}; ${String(holidays.length)})`;
