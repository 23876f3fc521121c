/** A project without a forum: what one is for, and who can make it. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { PageTitle } from '../components/PageTitle';
import { useGo } from '../hooks/useRoute';
import { Words } from '../words/Words';
import styles from './NoForumPage.module.css';

export function NoForumPage({ mayMakeForum }: { mayMakeForum: boolean }): JSX.Element {
  const { go } = useGo();
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="noForum.title" />
      </PageTitle>
      <p>
        <Words id="noForum.about" />
      </p>
      <p>
        <Words id="noForum.promise" />
      </p>
      {mayMakeForum ? (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              go({ page: 'makeForum', step: 1 });
            }}
          >
            <Words id="action.makeForum" />
          </Button>
        </div>
      ) : (
        <p className={styles.who}>
          <Words id="noForum.whoMay" />
        </p>
      )}
    </div>
  );
}
