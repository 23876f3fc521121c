/** The bank's forum on its old Jira, made and led by Faye: from watching to locks that hold. */
import { FORMS } from '../../../src/domain/forum/forms';
import type { Strength } from '../../../src/domain/forum/forum';
import { boardId, type ProductId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/proposal/proposal';
import { itemId } from '../../../src/domain/session/session';
import type { Holder, SchemeRecord } from '../../stand-in/jira/records';
import { type OldJira, oldJira, ZONE } from './oldJira';
import { type StorySite, seatOf, wish } from './storySite';

export type Bank = OldJira & { products: Record<'loans' | 'cards' | 'kyc' | 'core', ProductId> };
export type BankOptions = {
  opens: string;
  nextEvent?: number;
  coreIssues?: number;
  /** By Bea, in that event. */
  agreed?: readonly string[];
};

/** A forum that watches four backlogs; the heads are its management. */
export async function watchingBank({ site, boards, sprint }: OldJira, nextEvent = 1): Promise<Bank> {
  const product = (name: string, owner: string, board: string) => {
    const strength: Strength = 'watch';
    return { name, boardId: boardId(board), owner: site.person(owner), strength };
  };
  await site.call('Faye', 'makeForum', {
    name: 'Aubonne MetaScrum',
    zone: ZONE,
    cadence: { everyWeeks: 2, weekdays: [2], time: '11:00', firstDate: '2027-01-12' },
    products: [
      product('Loans', 'Bea', boards.loan),
      product('Cards', 'Dev', boards.card),
      product('Know your customer', 'Kim', boards.kyc),
      product('Core', 'Dev', boards.core),
    ],
    people: [
      { person: site.person('Guido'), role: 'management' },
      ...['Ruedi', 'Carlo', 'Hana'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
    ],
    settings: FORMS.blank.settings,
    rights: FORMS.blank.rights,
    ...(nextEvent > 1 && { continues: { nextEvent, nextAgreement: 1, standing: [] } }),
  });
  return { site, boards, sprint, products: await productsOf(site) };
}

export async function productsOf(site: StorySite): Promise<Bank['products']> {
  const [loans, cards, kyc, core] = await Promise.all(['Loans', 'Cards', 'Know your customer', 'Core'].map((name) => site.product(name)));
  if (!loans || !cards || !kyc || !core) throw new Error('A product is missing.');
  return { loans, cards, kyc, core };
}

/** In the first event: all that is moved against a lock goes back from its close on, and CORE is locked hard. */
export async function openedBank({ opens, nextEvent = 1, coreIssues = 5200, agreed = [] }: BankOptions): Promise<Bank> {
  const bank = await watchingBank(await oldJira({ start: opens, coreIssues }), nextEvent);
  const { site, products } = bank;
  const wanted: number[] = [];
  for (const title of agreed) wanted.push(await file(site, 'Hana', title, products.loans));
  await site.call('Faye', 'openEvent', {});
  for (const number of wanted) await answer(site, 'Bea', number, products.loans, { kind: 'agreed' });
  await restoring(bank);
  await lockHard(site, products.core);
  return bank;
}

/** Up to the close of the first event, on 12 January: four backlogs are locked. */
export async function lockedBank(options: Omit<BankOptions, 'opens'> = {}): Promise<Bank> {
  const bank = await openedBank({ opens: '2027-01-12T03:00:00Z', ...options });
  await bank.site.at('2027-01-12T04:00:00Z');
  await bank.site.closeEvent('Faye');
  return bank;
}

/** In an open event: what is moved against the lock goes back, in each of the backlogs. */
export async function restoring({ site, products: { loans, cards, kyc, core } }: Bank): Promise<void> {
  const owners = [
    [loans, 'Bea'],
    [cards, 'Dev'],
    [kyc, 'Kim'],
    [core, 'Dev'],
  ] as const;
  for (const [productId, owner] of owners) {
    await site.call('Faye', 'changeProduct', { productId, owner: site.person(owner), strength: 'restore' });
  }
}

/** By calls, as the page makes them once Faye has read what it takes. */
export async function lockHard(site: StorySite, productId: ProductId): Promise<void> {
  const { stamp } = await site.call('Faye', 'previewHard', { productId });
  await site.call('Faye', 'lockHard', { productId, stamp, affectsOthers: false });
}

/** Somebody files it between events; answers its number. */
export async function file(site: StorySite, name: string, title: string, product: ProductId): Promise<number> {
  const change = { kind: 'statement' as const, product, subject: title, from: 'open', to: 'agreed' };
  const filed = await site.call(name, 'fileProposal', { wish: wish(title, 'emphasis', [change], { reason: 'Customers wait' }) });
  return filed.proposal.number;
}

/** In the event, with its item before everybody. */
export async function answer(site: StorySite, name: string, number: number, product: ProductId, said: Answer): Promise<void> {
  const { session } = await site.call('Faye', 'showSession', {});
  const seen = session.items.find(({ state }) => state === 'current')?.id ?? null;
  await site.call('Faye', 'goToItem', { item: itemId(`proposal-${String(number)}`), seen });
  await site.call(name, 'answerProposal', { number, seat: seatOf(product), answer: said, reason: '' });
}

/** What that person is shown of a lock's health: the verdict on the product's card, and what the self-test looked at. */
export async function healthOf(site: StorySite, name: string, productId: ProductId) {
  const shown = await site.call(name, 'showLockHealth', { productId });
  const product = (await site.forum(name)).products.find(({ id }) => id === productId);
  return { ...shown, health: product?.lock.health ?? { kind: 'unchecked' as const, checkedAt: null } };
}

/** Who holds the permission to rank in that project, without the ids that Jira gives each grant. */
export function grantsOf(site: StorySite, project: string): readonly Holder[] {
  const { schemeId } = site.served.admin.project(project);
  const scheme = site.served.standIn.site.kernel.store.table<SchemeRecord>('jira.schemes').get(String(schemeId));
  return (scheme?.grants ?? []).flatMap(({ permission, holder }) => (permission === 'SCHEDULE_ISSUES' ? [holder] : []));
}
