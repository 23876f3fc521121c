import { digestAfter, digestBefore, outcomeNotice } from '../../../src/domain/minutes/digest';
import { parseInstant } from '../../../src/domain/instant';

const planned = parseInstant('2027-03-15T18:00:00Z');
const zone = 'America/New_York';

describe('N2 one digest goes out before an event and one after', () => {
  it('before: when, and what is on the agenda, in the zone of the forum', () => {
    const lines = [{ title: 'St. Brigid goes live on 12 April', products: ['Charge Capture', 'Mobile'] }];
    const { subject, text } = digestBefore({ forum: 'PK', event: 'E42', planned, zone, lines });
    expect(subject).toBe('PK: agenda of E42');
    expect(text).toMatch(/^E42 is planned for Mon.? 15 March.*14:00 \(America\/New_York\)\. 1 item on its agenda:/);
    expect(text).toContain('- St. Brigid goes live on 12 April (Charge Capture, Mobile)');
  });

  it('a long agenda is cut, and says by how much', () => {
    const lines = Array.from({ length: 33 }, (_, at) => ({ title: `Item ${at}`, products: [] }));
    expect(digestBefore({ forum: 'PK', event: 'E42', planned, zone, lines }).text).toMatch(/33 items[^]*and 3 more\.$/);
  });

  it('after: what was agreed, goes on and ended, what was not reached, and the next event', () => {
    const facts = {
      forum: 'PK',
      event: 'E42',
      isInformationOnly: false,
      made: ['AG-13: CHG-118 second'],
      kept: [],
      ended: ['AG-9: Freeze'],
      reviewed: [],
    };
    const { text } = digestAfter({ ...facts, notReached: 2, next: planned, zone });
    expect(text.split('\n').slice(0, 6)).toEqual([
      'E42 is closed.',
      'Agreed:',
      '- AG-13: CHG-118 second',
      'Ended:',
      '- AG-9: Freeze',
      '2 not reached: they come first next time.',
    ]);
    expect(text).toMatch(/The next event is planned for Mon/);
  });

  it('after one for information only: that locks and agreements stand', () => {
    const facts = { forum: 'PK', event: 'E42', made: [], kept: [], ended: [], reviewed: [], notReached: 0, next: null, zone };
    expect(digestAfter({ ...facts, isInformationOnly: true }).text).toMatch(/for information only: locks and agreements stand/);
  });
});

describe('N3 each proposer is told the outcome', () => {
  it('of each half, with reasons and agreement, and how to go on after a No', () => {
    const { text } = outcomeNotice({
      title: 'St. Brigid',
      event: 'E42',
      outcomes: [
        { product: 'Charge Capture', outcome: 'agreedWithChange', agreement: 'AG-13' },
        { product: 'Mobile', outcome: 'notAgreed', agreement: null },
      ],
      reasons: ['Tess: the store review takes two weeks'],
    });
    expect(text.split('\n')).toEqual([
      'Charge Capture: agreed with a change (AG-13).',
      'Mobile: not agreed.',
      'What was said:',
      '- Tess: the store review takes two weeks',
      'A No stands until the next event. You may file it again for that event, and say what changed.',
    ]);
  });
});
