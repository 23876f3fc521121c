/** What a new site holds before anybody comes. */
import type { Site } from '../site';

/** Account ids of those whom an imported project needs. */
export type Cast = { facilitator: string; productOwner: string };

export type Seed = {
  name: string;
  /** How long before the wished instant virtual time must begin, so that the story can happen, ms. */
  leadMs: number;
  plant: (site: Site) => Promise<Cast>;
};
