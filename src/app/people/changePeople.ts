/** Who facilitates and takes part, and who stands in for a Product Owner (rules F8, A3, A8). */
import {
  type People,
  type PeopleRefusal,
  peopleToKnow,
  proxyOf,
  withPeople,
  withProxy,
  withoutProxy,
} from '../../domain/forum/changePeople';
import type { Forum } from '../../domain/forum/forum';
import type { Proxy } from '../../domain/forum/people';
import type { Result } from '../../domain/result';
import { type Changing, changeForum, isSame } from '../changeForum';
import type { Deps } from '../ports';
import { activeAmong } from './activeAmong';

type Outcome = Promise<Result<Forum, PeopleRefusal>>;

export async function setPeople(deps: Deps, { people, ...changing }: Changing & { people: People }): Outcome {
  const active = await activeAmong(deps, peopleToKnow(changing.forum.value, people));
  return changeForum(deps, changing, {
    decide: (forum) => withPeople(forum, people, { actor: changing.actor, active }),
    factOf: (before, after) => {
      const change = { before: peopleOf(before), after: peopleOf(after) };
      return isSame(change.before, change.after) ? null : { kind: 'peopleChanged', ...change };
    },
  });
}

export async function setProxy(deps: Deps, { proxy, ...changing }: Changing & { proxy: Proxy }): Outcome {
  const isActive = await deps.jira.isActivePerson(proxy.by);
  return changeForum(deps, changing, {
    decide: (forum, now) => withProxy(forum, proxy, { actor: changing.actor, now, isActive }),
    factOf: (before) => (isSame(proxyOf(before, proxy), proxy) ? null : { kind: 'proxyNamed', proxy }),
  });
}

export async function endProxy(deps: Deps, { pair, ...changing }: Changing & { pair: Pick<Proxy, 'for' | 'by'> }): Outcome {
  return changeForum(deps, changing, {
    decide: (forum) => withoutProxy(forum, pair, changing),
    factOf: (before) => {
      const proxy = proxyOf(before, pair);
      return proxy && { kind: 'proxyEnded', proxy };
    },
  });
}

const peopleOf = ({ facilitators, people }: Forum): People => ({ facilitators, people });
