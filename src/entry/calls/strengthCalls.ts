/** Answers the calls about the strength hard, and about taking back what the app changed. */
import { exportRecords } from '../../app/exportRecords';
import { agreeToHard } from '../../app/hardLock/agreeToHard';
import { previewHard } from '../../app/hardLock/previewHard';
import { showChanges } from '../../app/hardLock/showChanges';
import { stopHard } from '../../app/hardLock/stopHard';
import type { StrengthCalls } from '../../contract/calls/strengthCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum, shown } from './answering';

export const strengthCalls: Answers<StrengthCalls> = {
  previewHard: (caller, { productId }) =>
    inForum('previewHard', caller, async ({ forum, actor }) => {
      const previewed = await previewHard(deps, { forum: forum.value, actor, productId });
      return previewed.ok ? ok(previewed.value.preview) : previewed;
    }),
  lockHard: (caller, input) => inForum('lockHard', caller, async (at) => shown(await agreeToHard(deps, { ...at, ...input }), caller)),
  showChanges: (caller) => inForum('showChanges', caller, ({ forum, actor }) => showChanges(deps, { forum: forum.value, actor })),
  giveBack: (caller) => inForum('giveBack', caller, async (at) => shown(await stopHard(deps, at), caller)),
  exportRecords: (caller, input) =>
    inForum('exportRecords', caller, ({ forum, actor }) => exportRecords(deps, { forum: forum.value, actor, ...input })),
};
