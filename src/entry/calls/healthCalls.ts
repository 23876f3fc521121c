/** Answers the calls about the health of locks. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { proveLock } from '../../app/health/proveLock';
import { showLockHealth } from '../../app/health/showLockHealth';
import { takeUpAgain } from '../../app/health/takeUpAgain';
import type { HealthCalls } from '../../contract/calls/healthCalls';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const healthCalls: Answers<HealthCalls> = {
  showLockHealth: (caller, { productId }) =>
    inForum('showLockHealth', caller, ({ forum, actor }) => showLockHealth(deps, { forum: forum.value, reader: actor, productId })),
  proveLock: (caller, input) =>
    inForum('proveLock', caller, async ({ forum, actor }) => {
      const begun = await proveLock(deps, jiraAsCaller, { forum: forum.value, actor, ...input });
      return begun.ok ? showLockHealth(deps, { forum: forum.value, reader: actor, productId: input.productId }) : begun;
    }),
  takeUpAgain: (caller, input) =>
    inForum('takeUpAgain', caller, async ({ forum, actor }) => {
      const taken = await takeUpAgain(deps, { forum: forum.value, actor, ...input });
      return taken.ok ? showLockHealth(deps, { forum: forum.value, reader: actor, productId: input.productId }) : taken;
    }),
};
