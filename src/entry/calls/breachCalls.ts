/** Answers the calls about breaches as people see and judge them. */
import { classBreaches } from '../../app/breaches/classBreaches';
import { listBreaches } from '../../app/breaches/listBreaches';
import { showDrift } from '../../app/breaches/showDrift';
import { showMyMove } from '../../app/breaches/showMyMove';
import type { BreachCalls } from '../../contract/calls/breachCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const breachCalls: Answers<BreachCalls> = {
  listBreaches: (caller, input) =>
    inForum('listBreaches', caller, async ({ forum, actor }) => ok(await listBreaches(deps, { forum: forum.value, reader: actor, input }))),
  classBreaches: (caller, input) =>
    inForum('classBreaches', caller, ({ forum, actor }) => classBreaches(deps, { forum: forum.value, actor, input })),
  showDrift: (caller, { productId }) =>
    inForum('showDrift', caller, ({ forum, actor }) => showDrift(deps, { forum: forum.value, reader: actor, productId })),
  showMyMove: (caller, input) =>
    inForum('showMyMove', caller, async ({ forum, actor }) => ok(await showMyMove(deps, { forum: forum.value, reader: actor, input }))),
};
