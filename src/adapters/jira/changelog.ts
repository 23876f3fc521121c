/** The history that comes with an issue, newest first. Fields are told by id: names come in the site's language. */
import * as v from 'valibot';
import { accountId, type FieldId } from '../../domain/ids';
import { instant } from '../../domain/instant';
import type { RankChange } from '../../domain/lock/move';

export const changelog = v.object({
  histories: v.array(
    v.object({
      id: v.string(),
      author: v.nullish(v.object({ accountId: v.string() }), null),
      created: v.string(),
      items: v.array(v.object({ fieldId: v.nullish(v.string()) })),
    }),
  ),
});

export function rankChangesIn(history: v.InferOutput<typeof changelog> | null, rankField: FieldId): readonly RankChange[] {
  const ranked = (history?.histories ?? []).filter(({ items }) => items.some(({ fieldId }) => fieldId === rankField));
  const changes = ranked.map(({ id, author, created }) => ({
    id,
    actor: author && accountId(author.accountId),
    at: instant(Date.parse(created)),
  }));
  return changes.sort((a, b) => b.at - a.at);
}
