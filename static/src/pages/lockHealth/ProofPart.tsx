/** The proof of a lock on one issue: how to begin one, and what the last one showed (rule L25). */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { LockHealthView } from '../../../../src/contract/calls/healthCalls';
import { Trouble } from '../../components/Trouble';
import { useSay, Words } from '../../words/Words';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';
import { ProofRefusalWords } from './ProofRefusalWords';
import { ProofResult } from './ProofResult';
import type { LockHealthHold } from './useLockHealth';

type ProofPartProps = { product: ProductView; view: LockHealthView; hold: LockHealthHold };

export function ProofPart({ product, view: { proof, mayProve }, hold }: ProofPartProps): JSX.Element {
  const isIdle = proof?.outcome !== null;
  return (
    <HealthPart word="proof.title">
      {proof === null ? (
        <p className={styles.quiet}>
          <Words id="proof.none" />
        </p>
      ) : (
        <ProofResult proof={proof} />
      )}
      {isIdle && mayProve && product.lock.state === 'locked' ? <ProofButtons product={product} hold={hold} /> : null}
      {mayProve ? null : (
        <p className={styles.quiet}>
          <Words id="proof.whoMay" />
        </p>
      )}
    </HealthPart>
  );
}

function ProofButtons({ product, hold: { proving, prove } }: Pick<ProofPartProps, 'product' | 'hold'>): JSX.Element {
  const say = useSay();
  return (
    <>
      <p>
        <Words id="proof.about" />
      </p>
      <div className={styles.row}>
        <Button
          spacing="compact"
          isLoading={proving.kind === 'running'}
          aria-label={say('proof.byAppOf', { product: product.name })}
          onClick={() => {
            prove('app');
          }}
        >
          <Words id="proof.byApp" />
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          isDisabled={proving.kind === 'running'}
          aria-label={say('proof.byHandOf', { product: product.name })}
          onClick={() => {
            prove('hand');
          }}
        >
          <Words id="proof.byHand" />
        </Button>
      </div>
      {proving.kind === 'refused' ? (
        <Trouble>
          <ProofRefusalWords refusal={proving.refusal} />
        </Trouble>
      ) : null}
      {proving.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="proof.failed" />
        </Trouble>
      ) : null}
    </>
  );
}
