/** What the app has changed in Jira, asked again until what was begun is done; and taking it all back. */
import { useEffect, useState } from 'react';
import type { ForumView } from '../../../../../src/contract/api';
import type { JiraChanges } from '../../../../../src/contract/calls/strengthCalls';
import { call } from '../../../wire/call';
import { readAll, saveFile } from './exportFile';

const AGAIN_MS = 3_000;

export type Doing = 'nothing' | 'givingBack' | 'exporting' | 'failed' | 'exported';

export type TakingBack = { changes: JiraChanges | null; doing: Doing; giveBack: () => Promise<void>; exportAll: () => Promise<void> };

export function useChanges(forum: ForumView, onTake: (forum: ForumView) => void): TakingBack {
  const [changes, setChanges] = useState<JiraChanges | null>(null);
  const [doing, setDoing] = useState<Doing>('nothing');
  const isBusy = changes?.schemes.some(({ state }) => state === 'taking' || state === 'givingBack') ?? false;
  const isGivingBack = doing === 'givingBack' && changes?.schemes.length !== 0;
  const isAskedAgain = isBusy || isGivingBack;
  useEffect(() => {
    const ask = () =>
      call('showChanges', {})
        .then((reply) => {
          if (reply.ok) setChanges(reply.value);
        })
        .catch(() => undefined);
    void ask();
    if (!isAskedAgain) return undefined;
    const timer = setInterval(() => void ask(), AGAIN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isAskedAgain, forum.asOf]);
  const giveBack = async () => {
    setDoing('givingBack');
    const reply = await call('giveBack', {}).catch(() => null);
    if (reply?.ok === true) onTake(reply.value);
    else setDoing('failed');
  };
  const exportAll = async () => {
    setDoing('exporting');
    const all = await readAll().catch(() => null);
    if (all !== null) saveFile(`metascrum-${forum.id}.json`, all);
    setDoing(all === null ? 'failed' : 'exported');
  };
  return { changes, doing: doing === 'givingBack' && !isGivingBack ? 'nothing' : doing, giveBack, exportAll };
}
