/** The projects of the site; under the one at hand its backlogs and the pages of the app. */
import { modulesOf, type Project } from '../api/session';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { appPath, backlogPath, projectKeyOf, type Route } from '../state/routes';
import { useSite } from '../state/site';
import { ProjectMark } from './ProjectMark';

export function Sidebar({ route, isOpen }: { route: Route; isOpen: boolean }) {
  const { projects } = useSite().session;
  const current = projectKeyOf(route);
  return (
    <nav className={isOpen ? 'sidebar sidebar-open' : 'sidebar'} id="sidebar" aria-label="Projects">
      <h2 className="sidebar-title">Projects</h2>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <ProjectLink project={project} isCurrent={project.key === current} />
            {project.key === current && <ProjectPages project={project} route={route} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ProjectLink({ project, isCurrent }: { project: Project; isCurrent: boolean }) {
  const board = project.boards[0];
  return (
    <Link className={isCurrent ? 'side-link side-link-open' : 'side-link'} href={board ? backlogPath(project.key, board.id) : '/'}>
      <ProjectMark projectKey={project.key} />
      <span>{project.name}</span>
    </Link>
  );
}

function ProjectPages({ project, route }: { project: Project; route: Route }) {
  const { session } = useSite();
  const isHere = (yes: boolean) => (yes ? { 'aria-current': 'page' as const } : {});
  return (
    <ul className="side-pages" aria-label={project.name}>
      {project.boards.map((board) => (
        <li key={board.id}>
          <Link
            className="side-link"
            href={backlogPath(project.key, board.id)}
            {...isHere(route.page === 'backlog' && route.boardId === String(board.id))}
          >
            <Icon name="backlog" />
            <span>{project.boards.length > 1 ? `Backlog: ${board.name}` : 'Backlog'}</span>
          </Link>
        </li>
      ))}
      {modulesOf(session, 'jira:projectPage').map(({ moduleKey, title }) => (
        <li key={moduleKey}>
          <Link
            className="side-link"
            href={appPath(project.key, moduleKey)}
            {...isHere(route.page === 'app' && route.moduleKey === moduleKey)}
          >
            <Icon name="page" />
            <span>{title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
