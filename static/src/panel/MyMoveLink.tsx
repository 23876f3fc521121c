/** Where the reader's own move was put back: the way to a proposal with that very move filled in (rule B9). */
import { useEffect, useState, type JSX } from 'react';
import type { Breach } from '../../../src/contract/api';
import type { IssueId, ProductId } from '../../../src/domain/ids';
import { IssueName } from '../components/IssueName';
import { FROM_NOTHING } from '../hooks/route';
import { call } from '../wire/call';
import { Words } from '../words/Words';
import { PageLink } from './PageLink';

type MyMoveLinkProps = { product: ProductId; issue?: IssueId; homeKey: string | null };

export function MyMoveLink({ product, issue, homeKey }: MyMoveLinkProps): JSX.Element | null {
  const [breach, setBreach] = useState<Breach | null>(null);
  useEffect(() => {
    let isGone = false;
    call('showMyMove', { productId: product, ...(issue === undefined ? {} : { issueId: issue }) }).then(
      (reply) => {
        if (!isGone && reply.ok) setBreach(reply.value.breach);
      },
      // Without an answer the plain way to a proposal is still there.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [product, issue]);
  if (breach === null || homeKey === null) return null;
  return (
    <p>
      <PageLink projectKey={homeKey} route={{ page: 'propose', from: { ...FROM_NOTHING, breach: breach.number } }}>
        <Words id="banner.proposeMine" values={{ issue: <IssueName id={breach.issueId} isShort /> }} />
      </PageLink>
    </p>
  );
}
