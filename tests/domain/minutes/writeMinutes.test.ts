import { accountId, forumId, issueId, productId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { withCorrection, writeMinutes } from '../../../src/domain/minutes/writeMinutes';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { type Session, itemId } from '../../../src/domain/session/session';

const [rob, tess] = [accountId('rob'), accountId('tess')];
const mobile = productId('mobile');
const proposal: Proposal = {
  number: 3,
  forumId: forumId('pk'),
  issueId: issueId('900'),
  proposer: accountId('vince'),
  filedAt: instant(0),
  wish: { kind: 'backlog', title: 'T', changes: [], reason: '', costOfWaiting: '', customerProblem: '', evidence: '' },
  history: [],
  state: {
    kind: 'decided',
    decided: [{ product: null, outcome: 'notAgreed', agreement: null, event: 42, at: instant(60) }],
    isSplit: false,
  },
  answers: [
    // The brand exists for the compiler only.
    { seat: 'po-mobile' as never, answer: { kind: 'no' }, voice: { by: tess, for: tess }, at: instant(60), reason: 'Too soon', event: 42 },
  ],
  undone: [],
  objections: [],
  again: null,
  waitedEvents: 0,
  fromBreach: null,
};
const timer = { spentMs: 7, runningSince: null };
const session: Session = {
  forumId: forumId('pk'),
  event: 42,
  openedAt: instant(10),
  isInformationOnly: false,
  leader: rob,
  items: [
    {
      id: itemId('proposal-3'),
      topic: { kind: 'proposal', number: 3 },
      products: [mobile],
      askedBy: null,
      minutes: 8,
      waitedEvents: 0,
      state: 'done',
      timer,
    },
    {
      id: itemId('impediments'),
      topic: { kind: 'impedimentCount', count: 2 },
      products: [],
      askedBy: null,
      minutes: 8,
      waitedEvents: 0,
      state: 'notReached',
      timer,
    },
  ],
  timer,
  attendance: [{ person: tess, for: null, at: instant(11), isLate: false }],
  lastStep: null,
  marks: [],
  refused: [],
};
const minutes = writeMinutes({
  session,
  closedAt: instant(100),
  closedBy: null,
  proposals: [proposal],
  agreements: [],
  impediments: [],
  emergencies: [],
  pathways: [],
});

describe('M1 minutes write themselves from what was recorded', () => {
  it('also where nobody closed the event', () => {
    expect(minutes).toMatchObject({ event: 42, openedAt: 10, closedAt: 100, closedBy: null, isInformationOnly: false });
  });
});

describe('M2 they tell what happened', () => {
  it('attendance, and each item with its time, answers and outcome; what was not reached too', () => {
    expect(minutes.attendance).toEqual(session.attendance);
    expect(minutes.items).toMatchObject([
      { title: 'T', state: 'done', spentMs: 7, answers: [{ reason: 'Too soon' }], outcomes: [{ product: null, outcome: 'notAgreed' }] },
      { state: 'notReached', answers: [], outcomes: [] },
    ]);
  });
});

describe('M3 nobody edits closed minutes', () => {
  it('a correction is added and changes nothing else', () => {
    const correction = { text: 'Tess came at 14:10.', by: rob, at: instant(200) };
    expect(withCorrection(minutes, correction)).toEqual({ ...minutes, corrections: [correction] });
  });
});
