/** A forum with both sides of an impediment, and an impediment raised on a Monday at 14:20 in New York. */
import { FORMS } from '../../../src/domain/forum/forms';
import type { Forum } from '../../../src/domain/forum/forum';
import { type AccountId, accountId, boardId, fieldId, forumId, issueId, productId, projectId } from '../../../src/domain/ids';
import { parseInstant } from '../../../src/domain/instant';
import type { Impediment, ImpedimentColumn } from '../../../src/domain/impediment/impediment';
import { raise } from '../../../src/domain/impediment/raise';
import { type Asked, moveImpediment } from '../../../src/domain/impediment/steps';

const [facilitator, leader, colleague, owner, proxy, raiser, stranger] = [
  'facilitator',
  'leader',
  'colleague',
  'owner',
  'proxy',
  'raiser',
  'stranger',
].map(accountId) as [AccountId, AccountId, AccountId, AccountId, AccountId, AccountId, AccountId]; // seven names, seven ids
export const who = { facilitator, leader, colleague, owner, proxy, raiser, stranger };
export const everybody = Object.values(who);
export const RAISED_AT = parseInstant('2027-03-15T18:20:00Z');
export const at = (iso: string) => parseInstant(iso);

export const forum: Forum = {
  id: forumId('f'),
  projectId: projectId('10000'),
  madeAt: parseInstant('2027-01-04T10:00:00Z'),
  name: 'Forum',
  zone: 'America/New_York',
  calendar: { cadence: null, changes: [] },
  facilitators: [facilitator],
  people: [
    { person: leader, role: 'management' },
    { person: colleague, role: 'leadershipTeam' },
    { person: stranger, role: 'stakeholder' },
  ],
  proxies: [{ for: owner, by: proxy, from: parseInstant('2027-03-15T00:00:00Z'), until: parseInstant('2027-03-20T00:00:00Z') }],
  settings: FORMS.patientKeeper.settings,
  rights: FORMS.patientKeeper.rights,
  firstEvent: 1,
  products: [
    {
      id: productId('charge'),
      name: 'Charge',
      owner,
      strength: 'restore',
      board: { id: boardId('1'), name: 'Board', rankField: fieldId('customfield_1'), sprintField: null, jql: 'project = C', projects: [] },
    },
  ],
  event: { state: 'notHeldYet' },
};

export const raised = (iso?: string): Impediment =>
  raise(forum, {
    number: 7,
    issueId: issueId('100'),
    title: 'Access waits',
    product: productId('charge'),
    about: null,
    by: raiser,
    at: iso === undefined ? RAISED_AT : parseInstant(iso),
  });

export type Try = [actor: AccountId, to: ImpedimentColumn, time?: string | undefined, reason?: string];

export const asked = (seen: ImpedimentColumn, [actor, to, time = '2027-03-15T19:00:00Z', reason = '']: Try): Asked => ({
  seen,
  to,
  actor,
  reason,
  now: parseInstant(time),
});

export const tried = (impediment: Impediment, attempt: Try) => moveImpediment(forum, impediment, asked(impediment.column, attempt));

/** @throws Error where one of the steps is refused */
export const after = (...attempts: Try[]): Impediment =>
  attempts.reduce((impediment, attempt) => {
    const moved = tried(impediment, attempt);
    if (!moved.ok) throw new Error(JSON.stringify(moved.refusal));
    return moved.value;
  }, raised());
