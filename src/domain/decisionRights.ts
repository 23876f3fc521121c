/** The kinds of decision and who decides each: a versioned table, so that authority is data (rules A1, A7). */
export const DECISION_KINDS = [
  'backlog',
  'releaseDate',
  'emphasis',
  'contractDate',
  'productLife',
  'sharedTeam',
  'budget',
  'people',
  'contract',
  'customerProblem',
  'direction',
] as const;
/** `backlog`: content and order of a backlog; `releaseDate`: scope and date of a release; `productLife`: starting or stopping a product. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** `bothByPathway`: the Product Owner and management, each in an own answer; a pathway is what is expected. */
export type Decides = 'productOwner' | 'management' | 'bothByPathway';

export type DecisionRights = {
  /** Counts the changes; 1 for the table a forum begins with. */
  readonly version: number;
  readonly table: Readonly<Record<DecisionKind, Decides>>;
};

export const DEFAULT_RIGHTS: DecisionRights = {
  version: 1,
  table: {
    backlog: 'productOwner',
    releaseDate: 'productOwner',
    emphasis: 'productOwner',
    contractDate: 'bothByPathway',
    productLife: 'bothByPathway',
    sharedTeam: 'bothByPathway',
    budget: 'management',
    people: 'management',
    contract: 'management',
    customerProblem: 'management',
    direction: 'management',
  },
};
