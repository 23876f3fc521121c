/** Judges a group of breaches, and keeps what was answered until the list is read again. */
import { useCallback, useState } from 'react';
import type { BreachView } from '../../../../src/contract/calls/breachCalls';
import type { BreachClass } from '../../../../src/domain/breach/breachClass';
import { call } from '../../wire/call';

type Refusal = 'notTheProductOwner' | 'other' | 'unreachable';
export type Judging = {
  judge: (number: number, as: BreachClass) => void;
  /** The number of the breach whose group is being judged. */
  running: number | null;
  trouble: { number: number; why: Refusal } | null;
  /** With the classes that this page has seen set since. */
  withJudged: (entries: readonly BreachView[]) => readonly BreachView[];
};

export function useJudging(): Judging {
  const [judged, setJudged] = useState<ReadonlyMap<number, BreachView>>(new Map());
  const [running, setRunning] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Judging['trouble']>(null);
  const judge = useCallback((number: number, as: BreachClass) => {
    setRunning(number);
    setTrouble(null);
    call('classBreaches', { number, as })
      .then((reply) => {
        if (reply.ok) setJudged((before) => new Map([...before, ...reply.value.entries.map((entry) => [entry.number, entry] as const)]));
        else setTrouble({ number, why: reply.refusal.code === 'notTheProductOwner' ? 'notTheProductOwner' : 'other' });
      })
      .catch(() => {
        setTrouble({ number, why: 'unreachable' });
      })
      .finally(() => {
        setRunning(null);
      });
  }, []);
  const withJudged = useCallback(
    (entries: readonly BreachView[]) => entries.map((entry) => newer(entry, judged.get(entry.number))),
    [judged],
  );
  return { judge, running, trouble, withJudged };
}

/** Classes are only ever added, so the longer list is the newer. */
const newer = (read: BreachView, held: BreachView | undefined): BreachView =>
  held !== undefined && held.classes.length > read.classes.length ? held : read;
