/** What the log says of a forum's rights, settings and calendar: before and after. */
import type { JSX } from 'react';
import type { DateChange } from '../../../../../src/domain/calendar/calendar';
import { When } from '../../../components/When';
import { DECIDES_WORDS, KIND_WORDS } from '../../../components/change/KindWords';
import { Words } from '../../../words/Words';
import { CadenceFactWords } from './CadenceFactWords';
import type { FactsOf } from './factsOf';
import { SettingsFactWords } from './SettingsFactWords';

type PlanFact = FactsOf<'rightsChanged' | 'settingsChanged' | 'cadenceChanged' | 'dateChanged' | 'dateChangeUndone'>;

export function ForumFactWords({ fact }: { fact: PlanFact }): JSX.Element {
  switch (fact.kind) {
    case 'rightsChanged':
      return (
        <Words
          id="log.rightsChanged"
          values={{
            decision: <Words id={KIND_WORDS[fact.decision]} />,
            before: <Words id={DECIDES_WORDS[fact.before]} />,
            after: <Words id={DECIDES_WORDS[fact.after]} />,
            version: fact.version,
          }}
        />
      );
    case 'settingsChanged':
      return <SettingsFactWords fact={fact} />;
    case 'cadenceChanged':
      return (
        <Words
          id="log.cadenceChanged"
          values={{ before: <CadenceFactWords cadence={fact.before} />, after: <CadenceFactWords cadence={fact.after} /> }}
        />
      );
    case 'dateChanged':
      return <DateChangeWords change={fact.change} />;
    case 'dateChangeUndone':
      return <Words id="log.dateChangeUndone" values={{ change: <DateChangeWords change={fact.change} /> }} />;
  }
}

function DateChangeWords({ change }: { change: DateChange }): JSX.Element {
  const reason = <bdi>{change.reason}</bdi>;
  switch (change.kind) {
    case 'skipped':
      return <Words id="log.date.skipped" values={{ planned: <When at={change.planned} />, reason }} />;
    case 'moved':
      return <Words id="log.date.moved" values={{ planned: <When at={change.planned} />, to: <When at={change.to} />, reason }} />;
    case 'added':
      return <Words id="log.date.added" values={{ to: <When at={change.to} />, reason }} />;
  }
}
