/** Who tries the calls of the table of rights, and where the forum stands meanwhile. */

/** `productOwner`: of the product concerned. The outsider sees the project and is not in the forum; the stranger does not see it. */
export const ROLES = [
  'facilitator',
  'productOwner',
  'otherProductOwner',
  'proxy',
  'management',
  'leader',
  'stakeholder',
  'proposer',
  'raiser',
  'observer',
  'jiraAdmin',
  'outsider',
  'stranger',
] as const;
export type Role = (typeof ROLES)[number];

/** In the last two the Product Owner concerned has said No. */
export const STATES = ['betweenEvents', 'deciding', 'informationOnly', 'afterNo', 'closedAfterNo'] as const;
export type State = (typeof STATES)[number];
