/** The projects of the site, and where to go in each. */
import { useEffect } from 'react';
import { modulesOf } from '../api/session';
import { Link } from '../parts/Link';
import { appPath, backlogPath } from '../state/routes';
import { useSite } from '../state/site';
import { Message } from './Message';
import { ProjectMark } from './ProjectMark';

export function HomePage() {
  const { session } = useSite();
  const { projects } = session;
  useEffect(() => {
    document.title = 'Projects - Stand-in Jira';
  }, []);
  if (projects.length === 0)
    return <Message title="There are no projects yet" text="Start the stand-in with --import, or with its demonstration, to have some." />;
  return (
    <div className="home">
      <h1>Projects</h1>
      <ul className="cards">
        {projects.map((project) => (
          <li key={project.id} className="card">
            <h2>
              <ProjectMark projectKey={project.key} /> {project.name}
            </h2>
            <p className="subtle">
              {project.key}, {project.style === 'next-gen' ? 'team-managed' : 'company-managed'}
            </p>
            <ul className="card-links">
              {project.boards.map((board) => (
                <li key={board.id}>
                  <Link href={backlogPath(project.key, board.id)} aria-label={`${project.name}: backlog of ${board.name}`}>
                    {project.boards.length > 1 ? board.name : 'Backlog'}
                  </Link>
                </li>
              ))}
              {modulesOf(session, 'jira:projectPage').map(({ moduleKey, title }) => (
                <li key={moduleKey}>
                  <Link href={appPath(project.key, moduleKey)} aria-label={`${project.name}: ${title}`}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
