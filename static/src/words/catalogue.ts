/** The English words. In the source each has its message and a description for the translator; the build leaves the parsed message alone. */
import agenda from './en/agenda.json';
import agreements from './en/agreements.json';
import audit from './en/audit.json';
import calendar from './en/calendar.json';
import emergencies from './en/emergencies.json';
import health from './en/health.json';
import foundation from './en/foundation.json';
import impediments from './en/impediments.json';
import lockBanner from './en/lockBanner.json';
import log from './en/log.json';
import minutes from './en/minutes.json';
import needs from './en/needs.json';
import panel from './en/panel.json';
import people from './en/people.json';
import proposals from './en/proposals.json';
import propose from './en/propose.json';
import putBack from './en/putBack.json';
import refusals from './en/refusals.json';
import session from './en/session.json';
import strength from './en/strength.json';
import { plain } from './plain';

/** What the first load brings; ids are unique over all files. */
const first = {
  ...foundation,
  ...agenda,
  ...agreements,
  ...health,
  ...audit,
  ...calendar,
  ...emergencies,
  ...impediments,
  ...lockBanner,
  ...log,
  ...minutes,
  ...needs,
  ...panel,
  ...people,
  ...proposals,
  ...propose,
  ...refusals,
  ...session,
  ...strength,
};

/** All words: for types and tests. Those that only one page says come with that page, by `MoreWords`. */
export const en = { ...first, ...putBack };

export type WordId = keyof typeof en;

export const english = plain(first);
