/** Asks what a hard lock would take, and agrees to exactly that. Where Jira has changed by then, it is shown anew. */
import { useEffect, useState } from 'react';
import type { ForumView } from '../../../../../src/contract/api';
import type { HardPreview } from '../../../../../src/contract/calls/strengthCalls';
import type { ProductId } from '../../../../../src/domain/ids';
import { call } from '../../../wire/call';
import type { HardRefused } from './HardRefusalWords';

export type HardLocking =
  | { kind: 'asking' }
  | { kind: 'failed' }
  | { kind: 'refused'; refusal: HardRefused }
  | { kind: 'shown'; preview: HardPreview; refusal: HardRefused | null; isSaving: boolean };

export function useHardLock(productId: ProductId): {
  locking: HardLocking;
  /** The forum as it is then; null where it was refused or nobody knows. */
  agree: (preview: HardPreview, affectsOthers: boolean) => Promise<ForumView | null>;
} {
  const [locking, setLocking] = useState<HardLocking>({ kind: 'asking' });
  useEffect(() => {
    void previewed(productId, null).then(setLocking);
  }, [productId]);
  const agree = async (preview: HardPreview, affectsOthers: boolean) => {
    setLocking({ kind: 'shown', preview, refusal: null, isSaving: true });
    const reply = await call('lockHard', { productId, stamp: preview.stamp, affectsOthers }).catch(() => null);
    if (reply?.ok === true) return reply.value;
    if (reply === null) setLocking({ kind: 'failed' });
    else setLocking(await previewed(productId, reply.refusal));
    return null;
  };
  return { locking, agree };
}

/** `refusal`: why the attempt before was refused. */
async function previewed(productId: ProductId, refusal: HardRefused | null): Promise<HardLocking> {
  const reply = await call('previewHard', { productId }).catch(() => null);
  if (reply === null) return { kind: 'failed' };
  return reply.ok ? { kind: 'shown', preview: reply.value, refusal, isSaving: false } : { kind: 'refused', refusal: reply.refusal };
}
