/** Why something at the event was refused, and what to do next. A new refusal does not compile until it has its sentence. */
import type { JSX } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { AgendaRefusal } from '../../../../src/contract/calls/sessionCalls';
import type { Instant } from '../../../../src/domain/instant';
import type { AgendaItem, ItemId } from '../../../../src/domain/session/session';
import { AnswerWords } from '../../components/change/AnswerWords';
import { PeopleNames, PersonName } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { FullWhen } from '../../components/When';
import type { SessionTrouble } from '../../hooks/sessionState';
import { useSay, Words } from '../../words/Words';
import { sayItem, type ItemNames } from '../agenda/itemWords';

type SessionRefusalWordsProps = {
  refusal: SessionTrouble | AgendaRefusal | DoorRefusal;
  items: readonly AgendaItem[];
  names: ItemNames;
  /** The forum's; null where no time is told. */
  zone: string | null;
};

export function SessionRefusalWords({ refusal, items, names, zone }: SessionRefusalWordsProps): JSX.Element {
  const say = useSay();
  const nameOf = (id: ItemId) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? say('item.gone') : sayItem(item.topic, names, say);
  };
  switch (refusal.code) {
    case 'movedOn':
      return (
        <Words
          id={refusal.current === null ? 'sessionRefusal.movedToEnd' : 'sessionRefusal.movedOn'}
          values={{ by: <PersonName id={refusal.by} />, item: refusal.current === null ? '' : nameOf(refusal.current) }}
        />
      );
    case 'noSuchItem':
      return <Words id="refusal.noSuchItem" values={{ item: nameOf(refusal.item) }} />;
    case 'agendaFrozen':
      return <Words id="refusal.agendaFrozen" />;
    case 'noSession':
      return <Words id="sessionRefusal.noSession" />;
    case 'alreadyLeading':
      return <Words id="sessionRefusal.alreadyLeading" values={{ leader: <PersonName id={refusal.leader} /> }} />;
    case 'informationOnly':
      return <Words id="sessionRefusal.informationOnly" />;
    case 'notAProxy':
      return <Words id="sessionRefusal.notAProxy" />;
    case 'notTheDecider':
      return (
        <Words
          id="sessionRefusal.notTheDecider"
          values={{ count: refusal.deciders.length, deciders: <PeopleNames ids={refusal.deciders} /> }}
        />
      );
    case 'eventNotOpen':
      return <NextTime at={refusal.next} zone={zone} id="sessionRefusal.eventNotOpen" idPlanned="sessionRefusal.eventNotOpenUntil" />;
    case 'alreadyAnswered':
      return (
        <Words
          id="sessionRefusal.alreadyAnswered"
          values={{ by: <PersonName id={refusal.by} />, answer: <AnswerWords kind={refusal.answer} /> }}
        />
      );
    case 'noStands':
      return (
        <>
          <Words id="sessionRefusal.noStands" values={{ by: <PersonName id={refusal.by} /> }} />{' '}
          <NextTime at={refusal.next} zone={zone} id="sessionRefusal.fileAgain" idPlanned="sessionRefusal.fileAgainFor" />
        </>
      );
    case 'noSuchProposal':
      return <Words id="refusal.noSuchProposal" />;
    case 'alreadySettled':
      return <Words id="refusal.alreadySettled" />;
    case 'nothingToUndo':
      return <Words id="sessionRefusal.nothingToUndo" />;
    case 'alreadyApplied':
      return <Words id="sessionRefusal.alreadyApplied" />;
    case 'nothingToSplit':
      return <Words id="sessionRefusal.nothingToSplit" />;
    case 'changesDoNotFit':
      return <Words id="sessionRefusal.changesDoNotFit" values={{ count: refusal.problems.length }} />;
    case 'notOnTheAgenda':
      return <Words id="sessionRefusal.notOnTheAgenda" />;
    case 'noSuchAgreement':
      return <Words id="sessionRefusal.noSuchAgreement" />;
    case 'notEnding':
      return <Words id="sessionRefusal.notEnding" />;
    case 'notTheFacilitator':
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}

type NextTimeProps = {
  at: Instant | null;
  zone: string | null;
  id: 'sessionRefusal.eventNotOpen' | 'sessionRefusal.fileAgain';
  idPlanned: 'sessionRefusal.eventNotOpenUntil' | 'sessionRefusal.fileAgainFor';
};

function NextTime({ at, zone, id, idPlanned }: NextTimeProps): JSX.Element {
  if (at === null || zone === null) return <Words id={id} />;
  return <Words id={idPlanned} values={{ when: <FullWhen at={at} forumZone={zone} /> }} />;
}
