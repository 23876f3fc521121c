/** Why a change cannot be made as it is written, and what to do about it. */
import type { JSX } from 'react';
import type { ChangeProblem } from '../../../../src/domain/proposal/changeProblems';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { IssueName } from '../IssueName';
import { sayDate } from './sayDate';

export function ChangeProblemWords({ problem }: { problem: ChangeProblem }): JSX.Element {
  const { locale } = useReader();
  switch (problem.code) {
    case 'noSuchProduct':
      return <Words id="changeProblem.noSuchProduct" />;
    case 'notInBacklog':
      return <Words id="changeProblem.notInBacklog" values={{ issue: <IssueName id={problem.issue} isShort /> }} />;
    case 'nextToItself':
      return <Words id="changeProblem.nextToItself" values={{ issue: <IssueName id={problem.issue} isShort /> }} />;
    case 'twice':
      return <Words id="changeProblem.twice" values={{ issue: <IssueName id={problem.issue} isShort /> }} />;
    case 'positionOutside':
      return <Words id="changeProblem.positionOutside" values={{ size: problem.size }} />;
    case 'changesNothing':
      return <Words id="changeProblem.changesNothing" />;
    case 'noSuchVersion':
      return <Words id="changeProblem.noSuchVersion" />;
    case 'dateIsOther':
      return problem.now === null ? (
        <Words id="changeProblem.dateIsNone" />
      ) : (
        <Words id="changeProblem.dateIsOther" values={{ now: sayDate(problem.now, locale) }} />
      );
    case 'kindDoesNotFit':
      return <Words id="changeProblem.kindDoesNotFit" />;
  }
}
