/** The seed `none`: no project, but the people without whom nobody could sign in or try the app on an imported backlog. */
import type { Seed } from './seed';
import { addPeople } from './people';

const PEOPLE = [
  { handle: 'facilitator', displayName: 'Fay Torres', timeZone: 'Europe/Lisbon', role: 'facilitator: administers each imported project' },
  { handle: 'owner', displayName: 'Owen Baptiste', timeZone: 'Europe/Brussels', role: 'Product Owner, to be named in a forum' },
  { handle: 'stakeholder', displayName: 'Sten Aalto', timeZone: 'Europe/Helsinki', role: 'stakeholder: anybody else' },
  { handle: 'admin', displayName: 'Ada Min', timeZone: 'Etc/UTC', siteAdmin: true, role: 'Jira administrator' },
] as const;

export const bare: Seed = {
  name: 'none',
  leadMs: 0,
  plant: async (site) => {
    const { facilitator, owner } = addPeople(site, PEOPLE);
    return { facilitator, productOwner: owner };
  },
};
