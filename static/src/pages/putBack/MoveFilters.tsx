/** Narrows the moves by class, result, mover and time; each choice is part of the address and taken off by choosing it again. */
import type { JSX, ReactNode } from 'react';
import { BREACH_CLASSES } from '../../../../src/domain/breach/breachClass';
import { RESULTS } from '../../../../src/domain/breach/groups';
import type { Instant } from '../../../../src/domain/instant';
import { RouteLink } from '../../components/RouteLink';
import { When } from '../../components/When';
import type { PutBackOnly, PutBackRoute } from '../../hooks/putBackRoute';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { CLASS_WORDS } from './ClassWords';
import { MoverName } from './MoverName';
import styles from './ProductFilter.module.css';

const RESULT_CHIPS: Readonly<Record<(typeof RESULTS)[number], WordId>> = {
  putBack: 'putBack.chip.putBack',
  alreadyBack: 'putBack.chip.alreadyBack',
  recordedOnly: 'putBack.chip.recordedOnly',
  failed: 'putBack.chip.failed',
};

export function MoveFilters({ route }: { route: PutBackRoute }): JSX.Element {
  const say = useSay();
  const only = route.only ?? {};
  const chip = (key: string, to: PutBackOnly, isOn: boolean, word: ReactNode) => (
    <li key={key}>
      <RouteLink to={{ ...route, only: to }} isCurrent={isOn} className={styles.choice}>
        {word}
      </RouteLink>
    </li>
  );
  const { as, result, mover, from, until } = only;
  return (
    <nav aria-label={say('putBack.narrow')}>
      <ul className={styles.filter}>
        {([...BREACH_CLASSES, 'none'] as const).map((one) =>
          chip(one, as === one ? without(only, 'as') : { ...only, as: one }, as === one, <Words id={CLASS_WORDS[one]} />),
        )}
        {RESULTS.map((one) =>
          chip(one, result === one ? without(only, 'result') : { ...only, result: one }, result === one, <Words id={RESULT_CHIPS[one]} />),
        )}
        {mover === undefined ? null : chip('mover', without(only, 'mover'), true, <MoverName id={mover} />)}
        {from === undefined && until === undefined
          ? null
          : chip('time', without(without(only, 'from'), 'until'), true, <Span from={from} until={until} />)}
      </ul>
    </nav>
  );
}

function Span({ from, until }: { from: Instant | undefined; until: Instant | undefined }): JSX.Element {
  return (
    <>
      {from === undefined ? null : <Words id="putBack.since" values={{ when: <When at={from} /> }} />}{' '}
      {until === undefined ? null : <Words id="putBack.before" values={{ when: <When at={until} /> }} />}
    </>
  );
}

function without(only: PutBackOnly, name: keyof PutBackOnly): PutBackOnly {
  return Object.fromEntries(Object.entries(only).filter(([key]) => key !== name));
}
