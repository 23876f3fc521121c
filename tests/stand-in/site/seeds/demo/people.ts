/** The people of the demonstration, by handle: who they are to the products, and where they sit. */
import type { SeededPerson } from '../people';

export const DEMO_PEOPLE = [
  { handle: 'marta', displayName: 'Marta Kowalczyk', timeZone: 'Europe/Warsaw', role: 'facilitator of the MetaScrum' },
  { handle: 'celine', displayName: 'Céline Vautrin', timeZone: 'Europe/Paris', role: 'Product Owner of Payments' },
  { handle: 'tomas', displayName: 'Tomas Eklund', timeZone: 'Europe/Stockholm', role: 'Product Owner of Storefront' },
  { handle: 'rukmini', displayName: 'Rukmini Desai', timeZone: 'Asia/Kolkata', role: 'Product Owner of Mobile app' },
  { handle: 'gregor', displayName: 'Gregor Halvorsen', timeZone: 'Europe/Oslo', role: 'stakeholder: head of sales, who moves things' },
  { handle: 'lena', displayName: 'Lena Obi', timeZone: 'Africa/Lagos', role: 'stakeholder: customer care' },
  { handle: 'ingrid', displayName: 'Ingrid Sandberg', timeZone: 'Europe/Stockholm', role: 'chief executive: removes impediments' },
  { handle: 'matteo', displayName: 'Matteo Galli', timeZone: 'Europe/Rome', role: 'management: finance' },
  { handle: 'yuki', displayName: 'Yuki Tanabe', timeZone: 'Asia/Tokyo', role: 'developer' },
  { handle: 'paolo', displayName: 'Paolo Ferri', timeZone: 'Europe/Rome', role: 'developer' },
  { handle: 'jo', displayName: 'Jo Whitlock', timeZone: 'Europe/London', siteAdmin: true, role: 'Jira administrator' },
] as const satisfies readonly SeededPerson[];

export type Handle = (typeof DEMO_PEOPLE)[number]['handle'];
export type People = Readonly<Record<Handle, string>>;
