/** The English words. In the source each has its message and a description for the translator; the build leaves the parsed message alone. */
import agenda from './en/agenda.json';
import agreements from './en/agreements.json';
import calendar from './en/calendar.json';
import type emergencies from './en/emergencies.json';
import foundation from './en/foundation.json';
import health from './en/health.json';
import impediments from './en/impediments.json';
import lockBanner from './en/lockBanner.json';
import type lockHealth from './en/lockHealth.json';
import type log from './en/log.json';
import type minutes from './en/minutes.json';
import needs from './en/needs.json';
import panel from './en/panel.json';
import type picking from './en/picking.json';
import proposals from './en/proposals.json';
import type propose from './en/propose.json';
import type putBack from './en/putBack.json';
import refusals from './en/refusals.json';
import type session from './en/session.json';
import type settings from './en/settings.json';
import type setup from './en/setup.json';
import strength from './en/strength.json';
import { plain } from './plain';

/** What the first load brings; ids are unique over all files. */
const first = {
  ...agenda,
  ...agreements,
  ...calendar,
  ...foundation,
  ...health,
  ...impediments,
  ...lockBanner,
  ...needs,
  ...panel,
  ...proposals,
  ...refusals,
  ...strength,
};

/** Words that only one page says come with that page, by `withWords`. */
type Later =
  | keyof typeof emergencies
  | keyof typeof lockHealth
  | keyof typeof log
  | keyof typeof minutes
  | keyof typeof picking
  | keyof typeof propose
  | keyof typeof putBack
  | keyof typeof session
  | keyof typeof settings
  | keyof typeof setup;

export type WordId = keyof typeof first | Later;

export const english = plain(first);
