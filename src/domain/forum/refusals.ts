/** Refusals that several changes of a forum share: each carries what the next sentence on the screen needs. */
import { nextEventOf } from '../calendar/nextEvents';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { Forum } from './forum';

export type NotTheFacilitator = { code: 'notTheFacilitator'; facilitators: readonly AccountId[] };
/** `next`: when it can be done by plan; null where no event is planned. */
export type OnlyAtAnEvent = { code: 'onlyAtAnEvent'; next: Instant | null };

export const notTheFacilitator = ({ facilitators }: Forum): NotTheFacilitator => ({ code: 'notTheFacilitator', facilitators });
export const onlyAtAnEvent = (forum: Forum, now: Instant): OnlyAtAnEvent => ({ code: 'onlyAtAnEvent', next: nextEventOf(forum, now) });
