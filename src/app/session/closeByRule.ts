/** An event that nobody ends is closed by rule, a stated time after its timebox (rule E12). */
import type { Forum } from '../../domain/forum/forum';
import { type Instant, MINUTE_MS } from '../../domain/instant';
import { closeForumEvent } from '../changeEvent';
import type { Deps } from '../ports';

export async function closeByRule(deps: Deps, forum: Forum): Promise<void> {
  const read = isOverdue(forum, deps.clock.now()) ? await deps.records.forum(forum.id) : null;
  if (read) await closeForumEvent(deps, { forum: read, actor: null });
}

export function isOverdue({ event, settings }: Pick<Forum, 'event' | 'settings'>, now: Instant): boolean {
  if (event.state !== 'open') return false;
  return now >= event.openedAt + (settings.timeboxMinutes + settings.closedByRuleAfterMinutes) * MINUTE_MS;
}
