/** The key of the project in which a forum lives; where Jira does not say it, the project one is in shows the same forum. */
import { useEffect, useState } from 'react';
import { projectId } from '../../../src/domain/ids';
import { projectKeyOf } from '../wire/place';

/** Null until it is known. */
export function useHomeKey(home: string | null, here: string | null): string | null {
  const [found, setFound] = useState<{ home: string; key: string | null } | null>(null);
  useEffect(() => {
    if (home === null) return undefined;
    let isWanted = true;
    projectKeyOf(projectId(home)).then(
      (key) => {
        if (isWanted) setFound({ home, key });
      },
      () => {
        if (isWanted) setFound({ home, key: here });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [home, here]);
  return found?.home === home ? found.key : null;
}
