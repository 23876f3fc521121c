/** What became of agreements, impediments and pathways at the event, by their numbers. */
import type { JSX, ReactNode } from 'react';
import type { Minutes } from '../../../../src/domain/minutes/minutes';
import { AgreementLink, ImpedimentLink } from '../../components/records/RecordLinks';
import { RecordSection } from '../../components/records/RecordSection';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

type Line = { word: WordId; numbers: readonly number[]; draw: (number: number) => ReactNode };

export function RecordsSection({ minutes: { agreements, impediments, pathways } }: { minutes: Minutes }): JSX.Element {
  const agreement = (number: number) => <AgreementLink number={number} />;
  const impediment = (number: number) => <ImpedimentLink number={number} />;
  return (
    <>
      <Lines
        word="minutes.agreements"
        none="minutes.noAgreements"
        lines={[
          { word: 'minutes.made', numbers: agreements.made, draw: agreement },
          { word: 'minutes.renewed', numbers: agreements.renewed, draw: agreement },
          { word: 'minutes.keptBySilence', numbers: agreements.keptBySilence, draw: agreement },
          { word: 'minutes.ended', numbers: agreements.ended, draw: agreement },
        ]}
      />
      <Lines
        word="minutes.impediments"
        none="minutes.noImpediments"
        lines={[
          { word: 'minutes.raised', numbers: impediments.raised, draw: impediment },
          { word: 'minutes.removed', numbers: impediments.removed, draw: impediment },
          { word: 'minutes.stillOpen', numbers: impediments.open, draw: impediment },
        ]}
      />
      {pathways.length === 0 ? null : (
        <RecordSection word="minutes.pathways">
          <ul>
            {pathways.map((number) => (
              <li key={number}>
                <Words id="minutes.pathway" values={{ number }} />
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
    </>
  );
}

function Lines({ word, none, lines }: { word: WordId; none: WordId; lines: readonly Line[] }): JSX.Element {
  const said = lines.filter(({ numbers }) => numbers.length > 0);
  return (
    <RecordSection word={word}>
      {said.length === 0 ? (
        <p>
          <Words id={none} />
        </p>
      ) : null}
      <ul>
        {said.map((line) => (
          <li key={line.word}>
            <Words id={line.word} />{' '}
            {line.numbers.map((number, at) => (
              <span key={number}>
                {at === 0 ? null : ', '}
                {line.draw(number)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
