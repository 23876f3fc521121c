/** Links to records of the forum by their numbers, as people speak of them. */
import type { JSX } from 'react';
import { ALL_OPEN } from '../../hooks/route';
import { Words } from '../../words/Words';
import { RouteLink } from '../RouteLink';

export function ProposalLink({ number }: { number: number }): JSX.Element {
  return (
    <RouteLink to={{ page: 'proposals', number, filter: ALL_OPEN }}>
      <Words id="record.proposal" values={{ number }} />
    </RouteLink>
  );
}

export function AgreementLink({ number }: { number: number }): JSX.Element {
  return (
    <RouteLink to={{ page: 'agreements', number }}>
      <Words id="agreement.number" values={{ number }} />
    </RouteLink>
  );
}

export function ImpedimentLink({ number }: { number: number }): JSX.Element {
  return (
    <RouteLink to={{ page: 'impediments', number }}>
      <Words id="record.impediment" values={{ number }} />
    </RouteLink>
  );
}

export function MinutesLink({ event }: { event: number }): JSX.Element {
  return (
    <RouteLink to={{ page: 'minutes', event }}>
      <Words id="record.event" values={{ number: event }} />
    </RouteLink>
  );
}

export function EmergencyLink({ number }: { number: number }): JSX.Element {
  return (
    <RouteLink to={{ page: 'emergencies', number, isNew: false }}>
      <Words id="record.emergency" values={{ number }} />
    </RouteLink>
  );
}
