/** The one digest before an event (rule N2): what is on the agenda so far. Until then proposals wait in silence. */
import { nextEventOf } from '../../domain/calendar/nextEvents';
import { numberOfNext } from '../../domain/forum/forumEvent';
import type { Forum } from '../../domain/forum/forum';
import type { Register } from '../../domain/forum/register';
import { type ForumId, eventId } from '../../domain/ids';
import { productsIn } from '../../domain/emergency/emergency';
import { reviewLine } from '../../domain/emergency/notices';
import { MINUTE_MS } from '../../domain/instant';
import { digestBefore } from '../../domain/minutes/digest';
import { unreviewed } from '../emergencies/readEmergencies';
import type { Deps } from '../ports';
import { audienceOf, claimTelling, issueToWriteAbout, send } from './audience';

/** Whether the digest is due: the planned event is near and nobody was told of it. */
export function isDigestDue({ clock }: Deps, forum: Forum, { told }: Register): boolean {
  const { state } = forum.event;
  const now = clock.now();
  const planned = state === 'notHeldYet' || state === 'closed' ? nextEventOf(forum, now) : null;
  if (planned === null || planned - now > forum.settings.digestHours * 60 * MINUTE_MS) return false;
  return told.before < numberOfNext(forum);
}

export async function tellBefore(deps: Deps, { forumId, event }: { forumId: ForumId; event: number }): Promise<void> {
  const forum = (await deps.records.forum(forumId))?.value;
  if (!forum || numberOfNext(forum) !== event) return;
  const { value: register } = await deps.records.register(forum.id);
  if (!isDigestDue(deps, forum, register)) return;
  const planned = nextEventOf(forum, deps.clock.now());
  const { open } = register;
  const people = Object.values(open).some((numbers) => numbers.length > 0) ? audienceOf(forum) : [];
  if (planned === null || !(await claimTelling(deps, forum, { event, which: 'before', people: people.length }))) return;
  const proposals = await deps.records.keptMany('proposal', forum.id, open.proposal);
  const about = await issueToWriteAbout(deps, forum, open.proposal);
  if (about === null || people.length === 0) return;
  const nameOf = (id: string) => forum.products.find((product) => product.id === id)?.name;
  const emergencies = (await unreviewed(deps, forum.id)).map((emergency) => ({
    title: reviewLine(emergency, forum.zone),
    products: productsIn(emergency).map((id) => nameOf(id) ?? id),
  }));
  const lines = proposals.map(({ value: { wish } }) => ({
    title: wish.title,
    products: [...new Set(wish.changes.flatMap(({ product }) => (product === null ? [] : [nameOf(product) ?? product])))],
  }));
  await send(
    deps,
    people,
    about,
    digestBefore({ forum: forum.name, event: eventId(event), planned, zone: forum.zone, lines: [...emergencies, ...lines] }),
  );
}
