/** A kind of decision in plain words, and who decides it. */
import type { JSX } from 'react';
import type { DecisionKind, Decides } from '../../../../src/domain/decisionRights';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

export const KIND_WORDS: Readonly<Record<DecisionKind, WordId>> = {
  backlog: 'decision.backlog',
  releaseDate: 'decision.releaseDate',
  emphasis: 'decision.emphasis',
  contractDate: 'decision.contractDate',
  productLife: 'decision.productLife',
  sharedTeam: 'decision.sharedTeam',
  budget: 'decision.budget',
  people: 'decision.people',
  contract: 'decision.contract',
  customerProblem: 'decision.customerProblem',
  direction: 'decision.direction',
};
export const DECIDES_WORDS: Readonly<Record<Decides, WordId>> = {
  productOwner: 'decides.productOwner',
  management: 'decides.management',
  bothByPathway: 'decides.bothByPathway',
};

export const KindWords = ({ kind }: { kind: DecisionKind }): JSX.Element => <Words id={KIND_WORDS[kind]} />;
export const DecidesWords = ({ decides }: { decides: Decides }): JSX.Element => <Words id={DECIDES_WORDS[decides]} />;
