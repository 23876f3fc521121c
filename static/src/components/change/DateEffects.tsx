/** The dates a proposal would change: what, from, to. */
import type { JSX } from 'react';
import type { DateEffect } from '../../../../src/domain/proposal/effect';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayDate } from './sayDate';

export function DateEffects({ dates }: { dates: readonly DateEffect[] }): JSX.Element {
  const { locale } = useReader();
  return (
    <ul>
      {dates.map(({ name, from, to }, at) => (
        <li key={at}>
          <Words
            id="effect.date"
            values={{
              name: <bdi>{name}</bdi>,
              from: from === null ? <Words id="date.none" /> : sayDate(from, locale),
              to: sayDate(to, locale),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
