/** A place in a backlog, by its neighbours. */
import type { JSX } from 'react';
import type { Place } from '../../../src/contract/api';
import { Words } from '../words/Words';
import { IssueName } from './IssueName';

export function PlaceWords({ place: { below, above } }: { place: Place }): JSX.Element {
  if (below !== null && above === null) return <Words id="place.last" values={{ issue: <IssueName id={below} isShort /> }} />;
  if (below !== null) return <Words id="place.below" values={{ issue: <IssueName id={below} isShort /> }} />;
  if (above !== null) return <Words id="place.first" values={{ issue: <IssueName id={above} isShort /> }} />;
  return <Words id="place.alone" />;
}
