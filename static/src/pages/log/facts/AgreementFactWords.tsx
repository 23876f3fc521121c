/** What the log says of agreements, impediments, minutes and digests. */
import type { JSX } from 'react';
import { IssueName } from '../../../components/IssueName';
import { AgreementLink, ImpedimentLink, MinutesLink } from '../../../components/records/RecordLinks';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

type AgreementFact = FactsOf<
  | 'agreementBrought'
  | 'agreementRenewed'
  | 'agreementEnded'
  | 'agreementApplied'
  | 'impedimentRaised'
  | 'impedimentMoved'
  | 'minutesCorrected'
  | 'digestSent'
>;

export function AgreementFactWords({ fact }: { fact: AgreementFact }): JSX.Element {
  switch (fact.kind) {
    case 'agreementBrought':
      return <Words id="log.agreementBrought" values={{ agreement: <AgreementLink number={fact.number} /> }} />;
    case 'agreementRenewed':
      return (
        <Words
          id={fact.bySilence ? 'log.agreementKept' : 'log.agreementRenewed'}
          values={{ agreement: <AgreementLink number={fact.number} />, until: fact.until }}
        />
      );
    case 'agreementEnded':
      return <Words id="log.agreementEnded" values={{ agreement: <AgreementLink number={fact.number} />, how: fact.how }} />;
    case 'agreementApplied':
      return (
        <Words
          id="log.agreementApplied"
          values={{ agreement: <AgreementLink number={fact.number} />, done: fact.done, failed: fact.failed }}
        />
      );
    case 'impedimentRaised':
      return (
        <Words
          id="log.impedimentRaised"
          values={{ impediment: <ImpedimentLink number={fact.number} />, issue: <IssueName id={fact.issueId} /> }}
        />
      );
    case 'impedimentMoved':
      return (
        <Words id="log.impedimentMoved" values={{ impediment: <ImpedimentLink number={fact.number} />, from: fact.from, to: fact.to }} />
      );
    case 'minutesCorrected':
      return <Words id="log.minutesCorrected" values={{ event: <MinutesLink event={fact.event} /> }} />;
    case 'digestSent':
      return <Words id="log.digestSent" values={{ event: fact.event, which: fact.which, people: fact.people }} />;
  }
}
