/** Words for exact changes, their effect, answers and outcomes, wherever they are shown. */
import { screen, within } from '@testing-library/react';
import { AnswerWords } from '../../static/src/components/change/AnswerWords';
import { ChangeList } from '../../static/src/components/change/ChangeList';
import { ChangeWords } from '../../static/src/components/change/ChangeWords';
import { EffectTable } from '../../static/src/components/change/EffectTable';
import { HitsNotice } from '../../static/src/components/change/HitsNotice';
import { ProposalStateWords } from '../../static/src/components/change/ProposalStateWords';
import { SeatAnswers } from '../../static/src/components/change/SeatAnswers';
import { seatId, type Seat } from '../../src/domain/authority';
import { accountId, issueId, productId } from '../../src/domain/ids';
import type { Change } from '../../src/domain/proposal/change';
import type { Answer } from '../../src/domain/proposal/proposal';
import { NOW } from './bridge/sample';
import { drawPiece } from './drawPiece';

const pay = productId('pay');
const products = [{ id: pay, name: 'Pay' }];
const issue = (at: number) => issueId(String(1000 + at));

describe('a change in words', () => {
  const cases: readonly [string, Change][] = [
    [
      'Move CHG-105 Change number 105 above CHG-102 Change number 102',
      { kind: 'place', product: pay, issues: [issue(5)], where: { kind: 'above', issue: issue(2) } },
    ],
    [
      'Move CHG-105 Change number 105 and CHG-106 Change number 106 to the top of Pay',
      { kind: 'place', product: pay, issues: [issue(5), issue(6)], where: { kind: 'top' } },
    ],
    [
      'Move CHG-105 Change number 105 to place 3 of Pay',
      { kind: 'place', product: pay, issues: [issue(5)], where: { kind: 'position', position: 3 } },
    ],
    [
      'Add “A new thing” below CHG-102 Change number 102',
      { kind: 'add', product: pay, summary: 'A new thing', where: { kind: 'below', issue: issue(2) } },
    ],
    ['Drop CHG-105 Change number 105 from Pay', { kind: 'drop', product: pay, issue: issue(5) }],
    [
      'Change the date of St. Anne from Fri 16 Apr 2027 to Mon 5 Apr 2027',
      { kind: 'date', product: pay, target: { kind: 'version', id: '7' }, name: 'St. Anne', from: '2027-04-16', to: '2027-04-05' },
    ],
    [
      'Set the date of St. Anne to Mon 5 Apr 2027',
      { kind: 'date', product: pay, target: { kind: 'version', id: '7' }, name: 'St. Anne', from: null, to: '2027-04-05' },
    ],
    ['Budget of Pay: from 200 k€ to 300 k€', { kind: 'statement', product: pay, subject: 'Budget of Pay', from: '200 k€', to: '300 k€' }],
    [
      'Move CHG-105 Change number 105 to the bottom of a product that left the forum',
      { kind: 'place', product: productId('gone'), issues: [issue(5)], where: { kind: 'bottom' } },
    ],
  ];

  it.each(cases)('says "%s"', async (sentence, change) => {
    await drawPiece(
      <div data-testid="change">
        <ChangeWords change={change} products={products} />
      </div>,
    );
    expect(screen.getByTestId('change')).toHaveTextContent(new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  });

  it('names an issue the reader may not see as such, and shows neither key nor title', async () => {
    await drawPiece(<ChangeWords change={{ kind: 'drop', product: pay, issue: issueId('999') }} products={products} />);
    expect(document.body).toHaveTextContent('Drop An issue you may not see from Pay');
  });

  it('lists several changes by number, and one alone as a sentence', async () => {
    const drop: Change = { kind: 'drop', product: pay, issue: issue(5) };
    await drawPiece(<ChangeList changes={[drop, { ...drop, issue: issue(6) }]} products={products} isShort />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Drop CHG-105 from Pay', 'Drop CHG-106 from Pay']);
  });
});

describe('an effect', () => {
  it('stands as two columns, and says of each row that is touched what happens to it', async () => {
    const row = (place: number, at: number, isMoved = false) => ({ place, row: { kind: 'issue', issue: issue(at) } as const, isMoved });
    const before = [row(1, 0), row(2, 1, true), row(40, 9), row(41, 7, true)];
    const after = [row(1, 7, true), row(2, 0), { place: 3, row: { kind: 'added', summary: 'Fresh' } as const, isMoved: true }, row(40, 9)];
    await drawPiece(<EffectTable effect={{ product: pay, before, after }} products={products} isShort />);
    const rowsOf = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(rowsOf('Before')).toEqual(['1CHG-100', '2CHG-101dropped', '…', '40CHG-109', '41CHG-107moves up']);
    expect(rowsOf('After')).toEqual(['1CHG-107moves up', '2CHG-100', '3Freshnew', '…', '40CHG-109']);
  });
});

describe('answers and outcomes', () => {
  it.each<[Answer['kind'], string]>([
    ['agreed', 'Agreed'],
    ['agreedWithChange', 'Agreed with a change'],
    ['no', 'No'],
    ['later', 'Later'],
    ['pathway', 'Needs a pathway'],
    ['outOfRealm', 'Not mine to decide: objection left'],
  ])('an answer %s is "%s"', async (kind, words) => {
    await drawPiece(<AnswerWords kind={kind} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('each decider is named with the answer, and so is who has not answered', async () => {
    const owner: Seat = { kind: 'productOwner', product: pay };
    const seats = [
      { id: seatId(owner), seat: owner, people: [accountId('olga')] },
      { id: seatId({ kind: 'management' }), seat: { kind: 'management' } as const, people: [accountId('mo'), accountId('fay')] },
    ];
    const voice = { by: accountId('fay'), for: accountId('olga') };
    const answers = [{ seat: seatId(owner), answer: { kind: 'no' } as const, voice, at: NOW, reason: 'Not this month.', event: 41 }];
    await drawPiece(<SeatAnswers seats={seats} answers={answers} products={products} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Product Owner of Pay: Olga OwnerNoNot this month.Fay Facilitator for Olga Owner, Tue 9 Mar, 10:00');
    expect(second).toHaveTextContent('Management: Mo Manager and Fay FacilitatorNo answer yet');
  });

  it('a split proposal says the outcome of each half, and links what was agreed', async () => {
    const half = { event: 41, at: NOW };
    const decided = [
      { ...half, product: pay, outcome: 'agreed', agreement: 12 },
      { ...half, product: productId('gone'), outcome: 'notAgreed', agreement: null },
    ] as const;
    await drawPiece(<ProposalStateWords state={{ kind: 'decided', decided, isSplit: true }} products={products} />);
    expect(document.body).toHaveTextContent('Pay: Agreed at E41 AG-12');
    expect(document.body).toHaveTextContent('a product that left the forum: Not agreed at E41');
    expect(screen.getByRole('link', { name: 'AG-12' })).toBeInTheDocument();
  });

  it('a proposal against an agreement that stands says that it is for the next event only', async () => {
    await drawPiece(<HitsNotice hits={[{ agreement: 12, text: 'Brigid goes first', until: 42 }]} />);
    expect(document.body).toHaveTextContent('An agreement stands against this. Only an event can change it:AG-12 Brigid goes first');
  });
});
