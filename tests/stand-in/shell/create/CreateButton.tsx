/** Jira's Create, in the top bar: for any project, from any page. */
import { useState } from 'react';
import { useNotices } from '../state/notices';
import { issuePath, projectKeyOf, routeOf } from '../state/routes';
import { useSite } from '../state/site';
import { CreateDialog } from './CreateDialog';

export function CreateButton() {
  const { session, location } = useSite();
  const { show } = useNotices();
  const [startIn, setStartIn] = useState<string | null>(null);
  const open = () => {
    const { path, search } = location.read();
    const here = projectKeyOf(routeOf(path, search));
    setStartIn(session.projects.find(({ key }) => key === here)?.key ?? session.projects[0]?.key ?? null);
  };
  const tell = (key: string) => {
    const openIt = () => {
      location.go(issuePath(key));
    };
    const title = `${key} was created`;
    show({ id: title, kind: 'success', title, description: '', actions: [{ text: `Open ${key}`, onClick: openIt }], isAutoDismiss: true });
  };
  if (session.projects.length === 0) return null;
  return (
    <>
      <button type="button" className="button button-primary" onClick={open}>
        Create
      </button>
      {startIn !== null && (
        <CreateDialog
          startIn={startIn}
          projects={session.projects}
          onCreated={tell}
          onClose={() => {
            setStartIn(null);
          }}
        />
      )}
    </>
  );
}
