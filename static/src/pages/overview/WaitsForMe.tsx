/** How much waits for the reader, and the way there; nothing where nothing does. */
import type { JSX } from 'react';
import InformationIcon from '@atlaskit/icon/core/information-circle';
import { RouteLink } from '../../components/RouteLink';
import { Tone } from '../../components/Tone';
import { Words } from '../../words/Words';

export function WaitsForMe({ count }: { count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <Tone tone="caution" icon={InformationIcon}>
      <RouteLink to={{ page: 'needs' }}>
        <Words id="overview.needsMe" values={{ count }} />
      </RouteLink>
    </Tone>
  );
}
