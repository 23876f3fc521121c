import type { State } from '../../builders/rightsRoles';
import { forumIn, type RightsForum } from '../../builders/rightsForum';
import {
  type Attempt,
  complete,
  facilitate,
  giveToManagement,
  ownIt,
  revise,
  sayYes,
  split,
  standIn,
  step,
  surprisesOf,
  undoNo,
  withdraw,
} from './attempt';
import { noIsIntact } from './whatHolds';

const close = step('facilitator', 'closeEvent', () => ({}));
const open = step('facilitator', 'openEvent', () => ({}));
const attemptsOf = (role: 'jiraAdmin' | 'stakeholder' | 'outsider'): readonly Attempt[] => [
  sayYes(role)('noStands'),
  undoNo(role)('noStands'),
  split(role)('notTheDecider'),
  revise(role)('notTheProposer'),
  complete(role)('notTheProposer'),
  withdraw(role)('notTheProposer'),
  facilitate(role)('notTheFacilitator'),
  ownIt(role)('notTheFacilitator'),
  giveToManagement(role)('notTheFacilitator'),
  standIn(role, role)('notTheFacilitator'),
  step(role, 'renewAgreement', () => ({ number: 1, goesOn: false }))('notTheDecider'),
  step(role, 'applyAgreement', () => ({ number: 1 }))('notTheDecider'),
  step(role, 'correctMinutes', () => ({ event: 3, text: 'It was a Yes' }))('notTheFacilitator'),
  sayYes(role)('noStands'),
];

/** Each ends with the Yes that was wanted, and what it is told. */
const inTheEvent: [string, readonly Attempt[]][] = [
  ['the Jira administrator tries every call', attemptsOf('jiraAdmin')],
  ['a stakeholder tries every call', attemptsOf('stakeholder')],
  ['somebody from outside the forum tries every call', attemptsOf('outsider')],
  [
    'the facilitator becomes the Product Owner',
    [ownIt('facilitator')('yes'), undoNo('facilitator')('noStands'), sayYes('facilitator')('noStands')],
  ],
  [
    'the Product Owner is replaced',
    [ownIt('facilitator', 'stakeholder')('yes'), undoNo('stakeholder')('noStands'), sayYes('stakeholder')('noStands')],
  ],
  [
    'the one who said No is no Product Owner any more',
    [ownIt('facilitator', 'stakeholder')('yes'), undoNo('productOwner')('noStands'), sayYes('productOwner')('noStands')],
  ],
  [
    'somebody is named to stand in for the Product Owner',
    [standIn('facilitator', 'stakeholder')('yes'), undoNo('stakeholder')('noStands'), sayYes('stakeholder')('noStands')],
  ],
  ['who stands in for the Product Owner takes it back', [undoNo('proxy')('noStands'), sayYes('proxy')('noStands')]],
  [
    'the kind of decision is given to management, which says Yes',
    [giveToManagement('facilitator')('yes'), sayYes('management', 'management')('yes'), split('management')('nothingToSplit')],
  ],
  [
    'the Jira administrator is made facilitator and management, and tries both seats',
    [
      facilitate('facilitator', 'jiraAdmin')('yes'),
      giveToManagement('jiraAdmin')('yes'),
      ownIt('jiraAdmin')('yes'),
      undoNo('jiraAdmin')('noStands'),
      sayYes('jiraAdmin')('noStands'),
      sayYes('jiraAdmin', 'management')('yes'),
    ],
  ],
  [
    'its proposer says it otherwise',
    [revise('proposer')('alreadySettled'), withdraw('proposer')('alreadySettled'), complete('proposer')('alreadySettled')],
  ],
  ['it is split', [split('facilitator')('nothingToSplit'), split('productOwner')('nothingToSplit')]],
];

const afterTheEvent: [string, readonly Attempt[]][] = [
  ['between events', [sayYes('productOwner')('noStands'), undoNo('productOwner')('noStands'), sayYes('jiraAdmin')('noStands')]],
  [
    'at the next event',
    [open('yes'), sayYes('productOwner')('noStands'), undoNo('productOwner')('noStands'), undoNo('facilitator')('noStands')],
  ],
  [
    'at the next event, once management decides such things',
    [open('yes'), giveToManagement('facilitator')('yes'), sayYes('management', 'management')('alreadySettled')],
  ],
  [
    'at the next event, by another Product Owner',
    [open('yes'), ownIt('facilitator', 'stakeholder')('yes'), sayYes('stakeholder')('noStands'), undoNo('stakeholder')('noStands')],
  ],
];

/** PAY-5 was to come before PAY-3. */
function isInItsPlace({ forum }: RightsForum): boolean {
  const order = forum.order();
  return order.indexOf('PAY-3') < order.indexOf('PAY-5');
}

async function expectNoStands(fresh: () => Promise<RightsForum>, attempts: readonly Attempt[]): Promise<void> {
  const room = await fresh();
  expect(await surprisesOf(room, attempts)).toEqual([]);
  await room.forum.settle();
  if (room.state === 'afterNo' || attempts.some(({ call }) => call === 'openEvent'))
    expect(await surprisesOf(room, [close('yes')])).toEqual([]);
  await room.forum.settle();
  expect([await noIsIntact(room), isInItsPlace(room)]).toEqual([true, true]);
}

describe('D3 a recorded No stands', () => {
  describe.each<[State, [string, readonly Attempt[]][]]>([
    ['afterNo', inTheEvent],
    ['closedAfterNo', afterTheEvent],
  ])('%s', (state, sequences) => {
    let fresh: () => Promise<RightsForum>;
    beforeAll(async () => {
      fresh = await forumIn(state);
    }, 60_000);

    it.each(sequences)('when %s', (_how, attempts) => expectNoStands(fresh, attempts), 30_000);
  });
});
