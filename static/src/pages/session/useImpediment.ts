/** The card of one impediment, asked for again while the session goes on. */
import { useEffect, useState } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { Instant } from '../../../../src/domain/instant';
import { call } from '../../wire/call';

/** Answers of the session come often; the board is asked at most this often. */
const EVERY_MS = 15_000;

/** Null until it is known. */
export function useImpediment(number: number, asOf: Instant): ImpedimentCard | null {
  const [card, setCard] = useState<ImpedimentCard | null>(null);
  const turn = Math.floor(asOf / EVERY_MS);
  useEffect(() => {
    void call('showImpediments', {}).then(
      (reply) => {
        if (reply.ok) setCard(reply.value.cards.find((one) => one.number === number) ?? null);
      },
      () => undefined,
    );
  }, [number, turn]);
  return card;
}
