import { isStanding } from '../../../src/domain/agreement/agreement';
import { agreementsBefore, registerBefore } from '../../../src/domain/forum/continued';
import { issueId } from '../../../src/domain/ids';
import { owner } from '../../builders/people';
import { aForum, pay, shop } from './aForum';

const forum = aForum({ firstEvent: 42 });
const at = (issue: string, position: number) => ({ issue: issueId(issue), position });
const goLive = { number: 12, text: 'Go-live stays; 97 is first', product: 0, positions: [at('104', 2), at('97', 1)] };
const continues = { nextEvent: 42, nextAgreement: 13, standing: [goLive] };
const brought = (changes: Partial<typeof goLive>) => agreementsBefore(forum, { ...continues, standing: [{ ...goLive, ...changes }] });

describe('F10 a MetaScrum that met before goes on counting', () => {
  it('with what stands: until its next event, its positions promised as agreed moves are', () => {
    const outcome = agreementsBefore(forum, continues);
    expect(outcome).toMatchObject({
      value: [
        {
          number: 12,
          text: goLive.text,
          products: [pay.id],
          agreedBy: [{ by: owner, for: owner }],
          event: 41,
          until: 42,
          state: { kind: 'standing' },
          changes: [
            { kind: 'place', product: pay.id, issues: ['97'], where: { kind: 'position', position: 1 } },
            { kind: 'place', product: pay.id, issues: ['104'], where: { kind: 'position', position: 2 } },
          ],
          application: {
            kind: 'tried',
            results: [
              { change: 0, outcome: { kind: 'done' } },
              { change: 1, outcome: { kind: 'done' } },
            ],
          },
        },
      ],
    });
    if (outcome.ok)
      expect(outcome.value.map((agreement) => [isStanding(agreement, 0), isStanding(agreement, 42)])).toEqual([[true, false]]);
  });

  it('and the next agreement gets the number after the last', () => {
    expect(registerBefore(continues)).toMatchObject({ next: { agreement: 13, proposal: 1 }, open: { agreement: [12], proposal: [] } });
  });

  it.each([
    ['of a product that is none of these', { product: 2 }, 12],
    ['numbered as the next one will be', { number: 13 }, 13],
    ['with one issue at two positions', { positions: [at('97', 1), at('97', 2)] }, 12],
    ['with two issues at one position', { positions: [at('97', 1), at('98', 1)] }, 12],
  ])('but not with an agreement %s', (_what, changes, agreement) => {
    expect(brought(changes)).toEqual({ ok: false, refusal: { code: 'standingMakesNoSense', agreement } });
  });

  it('nor with one number twice', () => {
    const twice = { ...continues, standing: [goLive, { ...goLive, product: 1, positions: [] }] };
    expect(agreementsBefore(forum, twice)).toMatchObject({ refusal: { code: 'standingMakesNoSense', agreement: 12 } });
    const apart = { ...continues, standing: [goLive, { ...goLive, number: 9, product: 1, positions: [] }] };
    expect(agreementsBefore(forum, apart)).toMatchObject({ value: [{ number: 12 }, { number: 9, products: [shop.id], changes: [] }] });
  });
});
