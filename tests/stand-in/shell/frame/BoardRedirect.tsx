/** Leads from an address that names a board alone to its backlog in its project. */
import { useEffect } from 'react';
import { backlogPath } from '../state/routes';
import { useSite } from '../state/site';
import { Message } from './Message';

export function BoardRedirect({ boardId }: { boardId: string }) {
  const { session, location } = useSite();
  const project = session.projects.find(({ boards }) => boards.some(({ id }) => String(id) === boardId));
  useEffect(() => {
    if (project) location.go(backlogPath(project.key, boardId), { replace: true });
  }, [project, boardId, location]);
  return project ? null : <Message title="There is no such board" text="It was removed, or you may not see it." />;
}
