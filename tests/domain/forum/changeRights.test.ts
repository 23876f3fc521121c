import { withDecides, withProductChanged, withSettings } from '../../../src/domain/forum/changeRights';
import { FORMS } from '../../../src/domain/forum/forms';
import { productId } from '../../../src/domain/ids';
import { instantOf } from '../../../src/domain/calendar/localTime';
import { after } from '../../builders/moves';
import { facilitator, manager } from '../../builders/people';
import { EVENTS, aForum, otherOwner, pay, shop } from './aForum';

const cadence = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };
const next = instantOf('2027-03-15T14:00', 'UTC');
const at = (state: string) => aForum({ event: EVENTS[state] ?? aForum().event, calendar: { cadence, changes: [] } });
const by = (actor = facilitator) => ({ actor, now: after(60) });
const right = { version: 1, kind: 'budget' as const, decides: 'bothByPathway' as const };
const product = { productId: pay.id, owner: otherOwner, strength: 'watch' as const };
const settings = FORMS.patientKeeper.settings;

describe('A7 decision rights change one by one at an event, from the version seen', () => {
  it('counts its versions', () => {
    const changed = withDecides(at('open'), right, by());
    expect(changed).toMatchObject({ value: { rights: { version: 2, table: { budget: 'bothByPathway', backlog: 'productOwner' } } } });
  });

  it('leaves the table as it is where it says so already', () => {
    const forum = at('open');
    expect(withDecides(forum, { ...right, decides: 'management' }, by())).toEqual({ ok: true, value: forum });
  });

  it('tells who saw an older table', () => {
    expect(withDecides(at('open'), { ...right, version: 2 }, by())).toEqual({ ok: false, refusal: { code: 'changedMeanwhile' } });
  });
});

describe('A7 each change waits for an event that decides', () => {
  const changes = {
    rights: (state: string, actor = facilitator) => withDecides(at(state), right, by(actor)),
    settings: (state: string, actor = facilitator) => withSettings(at(state), settings, by(actor)),
    product: (state: string, actor = facilitator) => withProductChanged(at(state), product, by(actor)),
  };
  const cells = Object.keys(changes).flatMap((what) => Object.keys(EVENTS).map((state) => [what as keyof typeof changes, state] as const));

  it.each(cells)('%s, %s', (what, state) => {
    const may = state === 'open' || (state === 'notHeldYet' && what !== 'rights');
    const outcome = changes[what](state);
    expect(outcome.ok ? 'done' : outcome.refusal).toEqual(may ? 'done' : { code: 'onlyAtAnEvent', next });
    expect(changes[what](state, manager)).toEqual({ ok: false, refusal: { code: 'notTheFacilitator', facilitators: [facilitator] } });
  });

  it('a product gets another Product Owner or strength, the others stay', () => {
    expect(changes.product('open')).toMatchObject({ value: { products: [{ ...pay, owner: otherOwner, strength: 'watch' }, shop] } });
    const none = withProductChanged(at('open'), { ...product, productId: productId('none') }, by());
    expect(none).toEqual({ ok: false, refusal: { code: 'noSuchProduct' } });
  });
});
