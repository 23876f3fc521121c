/** Mails about emergencies (rule U15): private, at once, and no reason to do anything again where one cannot be sent. */
import { type Emergency, productsIn } from '../../domain/emergency/emergency';
import type { About } from '../../domain/emergency/notices';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Notice } from '../../domain/lock/notice';
import { issueToWriteAbout, send } from '../minutes/audience';
import type { Deps } from '../ports';

type Telling = { readonly people: readonly AccountId[]; readonly notice: Notice };

/** Jira writes about an issue only: one that it names, else the first of an agreed order. */
export async function tellPeople(deps: Deps, forum: Forum, emergency: Emergency, { people, notice }: Telling): Promise<void> {
  const named = emergency.parts.flatMap(({ issues }) => issues ?? []).at(0);
  const about = named ?? (await issueToWriteAbout(deps, forum, []));
  if (about !== null) await send(deps, [...new Set(people)], about, notice);
}

export const aboutEmergency = (forum: Forum, emergency: Emergency): About => aboutProducts(forum, productsIn(emergency));

export const aboutProducts = ({ name, products, zone }: Forum, ids: readonly ProductId[]): About => ({
  forum: name,
  products: ids.map((id) => products.find((product) => product.id === id)?.name ?? id).join(', '),
  zone,
});

export const ownersIn = ({ products }: Forum, emergency: Emergency): readonly AccountId[] => {
  const ids = productsIn(emergency);
  return products.filter(({ id }) => ids.includes(id)).map(({ owner }) => owner);
};

export const managementOf = ({ people }: Forum): readonly AccountId[] =>
  people.filter(({ role }) => role === 'management').map(({ person }) => person);
