/** What became of the reader's last action: a refusal or a fault on the screen, a success in the state itself; all are said aloud. */
import { useEffect, useRef, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { RefusalWords } from '../../components/RefusalWords';
import { Trouble } from '../../components/Trouble';
import type { Act, Outcome } from '../../hooks/forumState';
import { useSay, Words, type Say } from '../../words/Words';

export function ActOutcome({ outcome, forum }: { outcome: Outcome | null; forum: ForumView }): JSX.Element | null {
  const announce = useAnnounce();
  const say = useSay();
  const said = useRef<Outcome | null>(null);
  useEffect(() => {
    // Once for each outcome: the words must not be said again when the forum behind them changes.
    if (outcome === said.current) return;
    said.current = outcome;
    if (outcome?.kind === 'done') announce(sayDone(say, outcome.act, forum));
  }, [outcome, announce, say, forum]);
  if (outcome === null || outcome.kind === 'done') return null;
  if (outcome.kind === 'failed') {
    return (
      <Trouble appearance="warning">
        <Words id="outcome.unknown" />
      </Trouble>
    );
  }
  return (
    <Trouble>
      <RefusalWords refusal={outcome.refusal} />
    </Trouble>
  );
}

function sayDone(say: Say, act: Act, forum: ForumView): string {
  switch (act.kind) {
    case 'openEvent':
      return say('outcome.opened');
    case 'closeEvent':
      return say('outcome.closing');
    case 'checkLock': {
      const product = forum.products.find(({ id }) => id === act.product);
      return say('outcome.checked', { product: product?.name ?? '', health: say(HEALTH_WORDS[product?.lock.health.kind ?? 'unchecked']) });
    }
  }
}

const HEALTH_WORDS = {
  enforced: 'outcome.health.enforced',
  detectOnly: 'outcome.health.detectOnly',
  broken: 'outcome.health.broken',
  unchecked: 'outcome.health.unchecked',
} as const;
