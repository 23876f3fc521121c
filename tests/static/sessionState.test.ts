/** What the page holds of a session: an answer to a step leaves out what proposals would do, and takes nothing of it away. */
import { NO_SESSION_YET, reduceSession } from '../../static/src/hooks/sessionState';
import { productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { proposalView, sessionView } from './bridge/sessionSample';

const effect = [{ product: productId('charge'), before: [], after: [] }];
const drawn = sessionView({ proposals: [{ number: 1, view: proposalView(1, { effect }) }] });
const bare = sessionView({
  asOf: plusMs(drawn.asOf, 1_000),
  isDrawn: false,
  proposals: [
    { number: 1, view: proposalView(1, { effect: [], earliest: null }) },
    { number: 2, view: proposalView(2, { effect: [] }) },
  ],
});

it('keeps what was drawn when a step is answered without it', () => {
  const shown = reduceSession(NO_SESSION_YET, { kind: 'shown', reply: { ok: true, value: drawn } });
  const { view } = reduceSession(shown, { kind: 'actAnswered', call: 'nextItem', reply: { ok: true, value: bare } });
  expect(view?.asOf).toBe(bare.asOf);
  expect(view?.proposals[0]?.view).toMatchObject({ effect, earliest: drawn.proposals[0]?.view.earliest });
  expect(view?.proposals[1]?.view.effect).toEqual([]);
});

it('takes what is drawn anew as it comes', () => {
  const shown = reduceSession(NO_SESSION_YET, { kind: 'shown', reply: { ok: true, value: drawn } });
  const later = { ...bare, isDrawn: true };
  expect(reduceSession(shown, { kind: 'shown', reply: { ok: true, value: later } }).view).toEqual(later);
});
