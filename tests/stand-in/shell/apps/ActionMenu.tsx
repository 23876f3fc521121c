/** A menu of the app's actions at a place of Jira; nothing at all where the app has none. */
import { useState } from 'react';
import { modulesOf, type AppModule } from '../api/session';
import { Icon } from '../parts/Icon';
import { Menu } from '../parts/Menu';
import { useSite } from '../state/site';
import { ActionDialog } from './ActionDialog';
import type { Place } from './place';

type Props = { type: string; label: string; placeOf: (moduleKey: string) => Place };

export function ActionMenu({ type, label, placeOf }: Props) {
  const actions = modulesOf(useSite().session, type);
  const [chosen, setChosen] = useState<{ module: AppModule; place: Place } | null>(null);
  const entries = () =>
    actions.map((module) => ({
      label: module.title,
      onChoose: () => {
        setChosen({ module, place: placeOf(module.moduleKey) });
      },
    }));
  if (actions.length === 0) return null;
  return (
    <>
      <Menu label={label} className="icon-button" entries={entries}>
        <Icon name="more" />
      </Menu>
      {chosen && (
        <ActionDialog
          module={chosen.module}
          place={chosen.place}
          onGone={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}
