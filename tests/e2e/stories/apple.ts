/** Who and what there is in the story of strategic decisions every two weeks: backlogs are watched, none is ranked back. */
import { FORMS } from '../../../src/domain/forum/forms';
import { type ProductId, boardId } from '../../../src/domain/ids';
import { StorySite, named } from './storySite';

const ZONE = 'America/Los_Angeles';
const PEOPLE = [
  { name: 'Farid Lane', zone: ZONE },
  { name: 'Cora Bell', zone: ZONE },
  { name: 'Noor Haddad', zone: ZONE },
  { name: 'Abel Quist', zone: ZONE },
  { name: 'Wei Zhang', zone: 'Asia/Shanghai' },
  { name: 'Aoife Nolan', zone: 'Europe/Dublin' },
  { name: 'Gus Perry', zone: ZONE },
  { name: 'Hana Mori', zone: ZONE },
] as const;

export type Apple = { site: StorySite; lux: ProductId; aur: ProductId };

/** Before the first event, on Monday 1 March 09:00: Farid leads, Cora is the chief executive, Noor and Abel are Product Owners. */
export async function apple(): Promise<Apple> {
  const site = await StorySite.open({
    start: '2027-03-01T10:00:00Z',
    home: { key: 'STRAT', name: 'Strategy Monday', lead: 'Farid' },
    people: PEOPLE,
  });
  site.served.admin.changeUser(site.person('Gus'), { siteAdmin: true });
  const lux = site.addBacklog({ key: 'LUX', name: 'Lux', lead: 'Noor', issues: named(1, 2, 3) });
  const aur = site.addBacklog({ key: 'AUR', name: 'Aur', lead: 'Abel', issues: named(1, 2) });
  const product = (name: string, owner: string, board: string) => ({
    name,
    boardId: boardId(board),
    owner: site.person(owner),
    strength: 'watch' as const,
  });
  await site.call('Farid', 'makeForum', {
    name: 'Strategy Monday',
    zone: ZONE,
    cadence: { everyWeeks: 2, weekdays: [1], time: '09:00', firstDate: '2027-03-01' },
    products: [product('Lux', 'Noor', lux), product('Aur', 'Abel', aur)],
    people: [
      { person: site.person('Cora'), role: 'management' },
      ...['Wei', 'Aoife', 'Hana', 'Gus'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
    ],
    settings: FORMS.apple.settings,
    rights: FORMS.apple.rights,
  });
  return { site, lux: await site.product('Lux'), aur: await site.product('Aur') };
}
