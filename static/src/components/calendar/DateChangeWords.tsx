/** Why a date differs from the cadence, as somebody gave it. */
import type { JSX } from 'react';
import type { DateChange } from '../../../../src/domain/calendar/calendar';
import { Words } from '../../words/Words';
import { PersonName } from '../People';
import { FullWhen } from '../When';

export function DateChangeWords({ change, zone }: { change: DateChange; zone: string }): JSX.Element {
  const values = { who: <PersonName id={change.by} />, reason: <bdi>{change.reason}</bdi> };
  switch (change.kind) {
    case 'skipped':
      return <Words id="calendar.skipped" values={{ ...values, when: <FullWhen at={change.planned} forumZone={zone} /> }} />;
    case 'moved':
      return <Words id="calendar.moved" values={{ ...values, when: <FullWhen at={change.planned} forumZone={zone} /> }} />;
    case 'added':
      return <Words id="calendar.added" values={values} />;
  }
}
