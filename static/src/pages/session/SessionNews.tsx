/** Reads aloud what changed in the session, whoever changed it: the item under discussion, answers, outcomes, pauses. */
import { useEffect, useRef } from 'react';
import type { SessionView } from '../../../../src/contract/calls/sessionCalls';
import { useAnnounce } from '../../components/Announcer';
import type { WordId } from '../../words/catalogue';
import { useSay, type Say } from '../../words/Words';
import { sayItem, type ItemNames } from '../agenda/itemWords';
import type { Answer, Outcome } from '../../../../src/domain/proposal/proposal';
import type { Live } from './live';
import { newsBetween, type News } from './sessionNews';

export function SessionNews({ live: { view, names } }: { live: Live }): null {
  const announce = useAnnounce();
  const say = useSay();
  const heard = useRef<SessionView>(view);
  useEffect(() => {
    const before = heard.current;
    if (before === view) return;
    heard.current = view;
    const words = newsBetween(before, view).map((news) => sayNews(news, say, names));
    if (words.length > 0) announce(words.join(' '));
  }, [view, names, say, announce]);
  return null;
}

const ANSWERS: Readonly<Record<Answer['kind'], WordId>> = {
  agreed: 'answer.agreed',
  agreedWithChange: 'answer.agreedWithChange',
  no: 'answer.no',
  later: 'answer.later',
  pathway: 'answer.pathway',
  outOfRealm: 'answer.outOfRealm',
};
const OUTCOMES: Readonly<Record<Outcome, WordId>> = {
  agreed: 'news.outcome.agreed',
  agreedWithChange: 'news.outcome.agreedWithChange',
  notAgreed: 'news.outcome.notAgreed',
  later: 'news.outcome.later',
  pathway: 'news.outcome.pathway',
};

function sayNews(news: News, say: Say, names: ItemNames): string {
  const nameOf = (number: number) => sayItem({ kind: 'proposal', number }, names, say);
  switch (news.kind) {
    case 'item':
      return say('news.item', { item: sayItem(news.item.topic, names, say), place: news.place, count: news.count });
    case 'noItem':
      return say('news.noItem');
    case 'answered':
      return say('news.answered', { item: nameOf(news.proposal), answer: say(ANSWERS[news.answer]) });
    case 'undone':
      return say('news.undone', { item: nameOf(news.proposal) });
    case 'decided':
      return say('news.decided', { item: nameOf(news.proposal), outcome: say(OUTCOMES[news.outcome]) });
    case 'paused':
      return say('news.paused');
    case 'resumed':
      return say('news.resumed');
    case 'leader':
      return say('news.leader');
  }
}
