/** What one needs to have read of an item before the event, on one screen: opened in its place, asked for when it is opened. */
import { useEffect, useState, type JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import type { Topic } from '../../../../src/domain/session/session';
import { RouteLink } from '../../components/RouteLink';
import { Skeleton } from '../../components/Skeleton';
import { SeatAnswers } from '../../components/change/SeatAnswers';
import { Words } from '../../words/Words';
import { call } from '../../wire/call';
import { ProposalMatter } from '../session/item/ProposalMatter';
import styles from './PreRead.module.css';
import { routeOfTopic } from './topicRoute';

type PreReadProps = { topic: Topic; name: string; products: readonly ProductView[] };

export function PreRead({ topic, name, products }: PreReadProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  if (topic.kind !== 'proposal') {
    const route = routeOfTopic(topic);
    return <span className={styles.name}>{route === null ? <bdi>{name}</bdi> : <RouteLink to={route}>{name}</RouteLink>}</span>;
  }
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.name}>
        <bdi>{name}</bdi>
      </summary>
      {isOpen ? <Reading number={topic.number} products={products} /> : null}
    </details>
  );
}

function Reading({ number, products }: { number: number; products: readonly ProductView[] }): JSX.Element {
  const [read, setRead] = useState<ProposalView | 'unreachable' | null>(null);
  useEffect(() => {
    let isOver = false;
    void call('showProposal', { number })
      .then((reply) => (reply.ok ? reply.value : ('unreachable' as const)))
      .catch(() => 'unreachable' as const)
      .then((found) => {
        if (!isOver) setRead(found);
      });
    return () => {
      isOver = true;
    };
  }, [number]);
  if (read === null) return <Skeleton shape="rows" />;
  if (read === 'unreachable') {
    return (
      <p>
        <Words id="preRead.unreachable" />
      </p>
    );
  }
  return (
    <div className={styles.reading}>
      <ProposalMatter view={read} products={products} />
      <SeatAnswers seats={read.seats} answers={read.proposal.answers} products={products} />
    </div>
  );
}
