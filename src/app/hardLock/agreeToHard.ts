/** A facilitator agrees to a hard lock, having seen exactly what it takes (rules H2, A7). Strength and consent are saved in one step. */
import type { StrengthCalls } from '../../contract/calls/strengthCalls';
import type { Forum } from '../../domain/forum/forum';
import { withProductChanged } from '../../domain/forum/changeRights';
import { withAgreed } from '../../domain/hardLock/permissionRecord';
import { type Result, ok, refused } from '../../domain/result';
import type { Changing } from '../changeForum';
import { checkLock } from '../checkLock';
import type { Deps, Versioned } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { type Previewed, previewHard } from './previewHard';

type Refusal = StrengthCalls['lockHard']['refusal'];
type Input = Changing & StrengthCalls['lockHard']['input'];

export async function agreeToHard(deps: Deps, { forum, actor, productId, stamp, affectsOthers }: Input): Promise<Result<Forum, Refusal>> {
  const seen = await previewHard(deps, { forum: forum.value, actor, productId });
  if (!seen.ok) return seen;
  const { preview } = seen.value;
  if (preview.stamp !== stamp) return refused({ code: 'changedMeanwhile' });
  if (preview.others.length > 0 && !affectsOthers) return refused({ code: 'othersAffected', projects: preview.others });
  let current = forum;
  const outcome = await untilCommitted(async () => {
    const agreed = await agree(deps, current, { actor, seen: seen.value });
    if (agreed === 'conflict') current = (await deps.records.forum(forum.value.id)) ?? current;
    return agreed;
  });
  if (!outcome.ok) return outcome;
  await deps.jobs.pushForForum({ kind: 'permissions' });
  await deps.broadcast.forumChanged(forum.value.id);
  await checkLock(deps, outcome.value, productId);
  return outcome;
}

async function agree(
  deps: Deps,
  { value: before, version }: Versioned<Forum>,
  { actor, seen: { product, schemes } }: { actor: Changing['actor']; seen: Previewed },
): Promise<Result<Forum, Refusal> | 'conflict'> {
  const now = deps.clock.now();
  const { id: productId, owner, strength } = before.products.find(({ id }) => id === product.id) ?? product;
  const changed = withProductChanged(before, { productId, owner, strength: 'hard', isAgreed: true }, { actor, now });
  if (!changed.ok) return changed;
  const record = await deps.records.permissions();
  const agreed = { forumId: before.id, productId, by: actor, at: now };
  const outcome = await deps.records.commit(
    {
      forumId: before.id,
      writes: [
        { kind: 'forum', key: before.id, value: changed.value, version },
        { kind: 'permissions', value: withAgreed(record.value, schemes, agreed), version: record.version },
      ],
      facts: [{ actor, fact: { kind: 'productChanged', productId, before: { owner, strength }, after: { owner, strength: 'hard' } } }],
    },
    now,
  );
  return outcome === 'conflict' ? 'conflict' : ok(changed.value);
}
