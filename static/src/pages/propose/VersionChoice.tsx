/** The releases of a product that are still to come, with the dates they have. */
import { RadioGroup } from '@atlaskit/radio';
import { useEffect, useReducer, useState, type JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { sayDate } from '../../components/change/sayDate';
import { FieldGroup } from '../../components/Field';
import { Trouble } from '../../components/Trouble';
import { useReader } from '../../hooks/useReader';
import { fetchVersions, type Version } from '../../wire/versions';
import { useSay, Words } from '../../words/Words';

type VersionChoiceProps = {
  projects: ProductView['projects'];
  chosen: string | null;
  isMissingShown: boolean;
  onChoose: (version: Version) => void;
};

export function VersionChoice({ projects, chosen, isMissingShown, onChoose }: VersionChoiceProps): JSX.Element {
  const say = useSay();
  const { locale } = useReader();
  const { versions, isUnreachable, askAgain } = useVersions(projects.map(({ key }) => key).join(' '));
  if (isUnreachable) {
    return (
      <Trouble appearance="warning" onRetry={askAgain}>
        <Words id="propose.releasesUnreachable" />
      </Trouble>
    );
  }
  if (versions?.length === 0) return <Words id="propose.noReleases" />;
  const isMissing = isMissingShown && chosen === null;
  const dayOf = ({ releaseDate }: Version) => (releaseDate === null ? say('date.none') : sayDate(releaseDate, locale));
  return (
    <FieldGroup label={<Words id="propose.release" />} error={isMissing ? <Words id="picking.missing" /> : null}>
      <RadioGroup
        {...(chosen === null ? {} : { value: chosen })}
        isInvalid={isMissing}
        aria-label={say('propose.release')}
        options={(versions ?? []).map((version) => ({
          value: version.id,
          label: say('propose.releaseWithDay', { name: version.name, day: dayOf(version) }),
        }))}
        onChange={(event) => {
          const version = versions?.find(({ id }) => id === event.currentTarget.value);
          if (version !== undefined) onChoose(version);
        }}
      />
    </FieldGroup>
  );
}

type Held = { versions: readonly Version[] | null; isUnreachable: boolean };

function useVersions(keys: string): Held & { askAgain: () => void } {
  const [held, setHeld] = useState<Held>({ versions: null, isUnreachable: false });
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isOver = false;
    const put = (next: Held) => {
      if (!isOver) setHeld(next);
    };
    fetchVersions(keys.split(' ').filter((key) => key !== '')).then(
      (versions) => {
        put({ versions, isUnreachable: false });
      },
      () => {
        put({ versions: null, isUnreachable: true });
      },
    );
    return () => {
      isOver = true;
    };
  }, [keys, asked]);
  return { ...held, askAgain };
}
