/** The table of rights with a choice a line. What is chosen counts once its line is saved; after a conflict it is still chosen. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { DecisionKind, Decides } from '../../../../src/domain/decisionRights';
import { useAnnounce } from '../../components/Announcer';
import { KIND_WORDS } from '../../components/change/KindWords';
import { DecidesSelect } from '../../components/settings/DecidesSelect';
import { RightsTable } from '../../components/settings/RightsTable';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { SaveTrouble } from './SaveTrouble';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { useSave } from './useSave';

export function EditRights({ forum, onTake }: SectionProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, save } = useSave();
  const [chosen, setChosen] = useState<Partial<Record<DecisionKind, Decides>>>({});
  const submit = async (kind: DecisionKind, decides: Decides) => {
    const saved = await save('changeRights', { version: forum.rights.version, kind, decides });
    if (saved === null) {
      // Somebody may have been quicker: the table is shown as it stands.
      const shown = await call('showForum', {}).catch(() => null);
      if (shown?.ok === true && shown.value.kind === 'forum') onTake(shown.value.forum);
      return;
    }
    onTake(saved);
    announce(say('settings.rightsSaved'));
  };
  return (
    <>
      <RightsTable
        table={forum.rights.table}
        choose={(kind, decides) => {
          const wanted = chosen[kind] ?? decides;
          return (
            <span className={styles.choice}>
              <DecidesSelect
                kind={kind}
                value={wanted}
                onChange={(next) => {
                  setChosen((held) => ({ ...held, [kind]: next }));
                }}
              />
              {wanted === decides ? null : (
                <Button
                  spacing="compact"
                  appearance="primary"
                  isLoading={attempt.kind === 'running'}
                  aria-label={say('settings.saveRightOf', { kind: say(KIND_WORDS[kind]) })}
                  onClick={() => void submit(kind, wanted)}
                >
                  <Words id="settings.saveRight" />
                </Button>
              )}
            </span>
          );
        }}
      />
      <SaveTrouble attempt={attempt} zone={forum.zone} />
    </>
  );
}
