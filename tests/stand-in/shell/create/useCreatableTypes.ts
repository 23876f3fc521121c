/** The types of issue one may create in a project; none, and why, where one may not. */
import { useEffect, useState } from 'react';
import { readCreatableTypes, type CreatableType } from '../api/create';
import { inWordsOf } from '../api/http';

type Known = { projectKey: string; types: readonly CreatableType[]; why: string | null };
const NOTHING: Known = { projectKey: '', types: [], why: null };

export function useCreatableTypes(projectKey: string): Known {
  const [known, setKnown] = useState<Known>(NOTHING);
  useEffect(() => {
    let isWanted = true;
    const learn = (types: readonly CreatableType[], why: string | null) => {
      if (isWanted) setKnown({ projectKey, types, why });
    };
    readCreatableTypes(projectKey).then(
      (types) => {
        learn(types, null);
      },
      (error: unknown) => {
        learn([], inWordsOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [projectKey]);
  return known.projectKey === projectKey ? known : NOTHING;
}
