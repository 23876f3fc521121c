/** Before a forum is made: what its locks would have caught, a backlog at a time, read only when asked (rules V8, R1). */
import type { JSX } from 'react';
import { DryRun } from '../../components/dryRun/DryRun';
import { Words } from '../../words/Words';
import type { ForumDraft } from './forumDraft';
import styles from './FormParts.module.css';

export function DryRuns({ products }: Pick<ForumDraft, 'products'>): JSX.Element {
  return (
    <div className={styles.parts}>
      <h3>
        <Words id="dryRun.title" />
      </h3>
      <p className={styles.about}>
        <Words id="dryRun.about" />
      </p>
      {products.map(({ key, draft: { name, board, owner } }) =>
        board === null ? null : (
          <div key={key}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <DryRun key={`${board.id} ${owner?.id ?? ''}`} name={name} board={board.id} owner={owner?.id ?? null} />
          </div>
        ),
      )}
    </div>
  );
}
