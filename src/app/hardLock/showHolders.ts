/** Holders of a permission as people know them: roles by their names. */
import type { HolderView } from '../../contract/calls/strengthCalls';
import { accountId } from '../../domain/ids';
import type { Holder } from '../../domain/hardLock/grants';
import type { SiteRole } from './accessPorts';

export function shownHolder({ type, parameter, value }: Holder, roles: readonly SiteRole[]): HolderView {
  const who = value ?? parameter ?? '';
  switch (type) {
    case 'anyone':
    case 'projectLead':
      return { kind: type };
    case 'applicationRole':
      return { kind: 'everybody' };
    case 'projectRole':
      return { kind: 'role', name: roles.find(({ id }) => id === who)?.name ?? who };
    case 'group':
      return { kind: 'group', name: parameter ?? who };
    case 'user':
      return { kind: 'person', id: accountId(who) };
    default:
      return { kind: 'other', type };
  }
}
