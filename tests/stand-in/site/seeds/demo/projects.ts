/** The projects of the demonstration with their boards, sprints and issues, set down in the order of each backlog. */
import type { Site } from '../../site';
import { alignment, mobile, payments, storefront, type Planned } from './backlogs';
import type { Handle, People } from './people';

type Wanted = {
  key: string;
  name: string;
  type: 'scrum' | 'kanban';
  style: 'classic' | 'next-gen';
  owner: Handle;
  issues: readonly Planned[];
};
export type DemoProject = {
  projectId: string;
  key: string;
  name: string;
  boardId: number;
  owner: Handle;
  /** Issue keys by summary. */ keys: ReadonlyMap<string, string>;
};

export const PRODUCTS: readonly Wanted[] = [
  { key: 'PAY', name: 'Payments', type: 'scrum', style: 'classic', owner: 'celine', issues: payments },
  { key: 'SHOP', name: 'Storefront', type: 'kanban', style: 'classic', owner: 'tomas', issues: storefront },
  { key: 'MOB', name: 'Mobile app', type: 'scrum', style: 'next-gen', owner: 'rukmini', issues: mobile },
];
/** Where the forum lives. */
export const HOST: Wanted = { key: 'ALIGN', name: 'MetaScrum', type: 'kanban', style: 'classic', owner: 'marta', issues: alignment };

const TWO_WEEKS_MS = 14 * 86_400_000;

/** Each is administered by its Product Owner, the hosting one by the facilitator. */
export function plantProject(site: Site, people: People, { key, name, type, style, owner, issues }: Wanted): DemoProject {
  const { admin } = site.jira;
  const lead = people[owner];
  const project = admin.addProject({ key, name, style, leadAccountId: lead });
  const board = admin.addBoard({ name: `${name} board`, type, projectKeys: [key] });
  const sprints = type === 'scrum' ? plantSprints(site, board.id, key) : {};
  const rows = issues.map(({ summary, type: issueType, points, status, sprint, by }) => ({
    summary,
    issueType,
    status,
    storyPoints: points,
    assignee: by === undefined ? undefined : people[by],
    sprintIds: sprint === undefined ? [] : [sprints[sprint] ?? 0],
  }));
  const made = admin.addIssues(key, rows, { by: lead });
  const keys = new Map(made.map((issue) => [issue.summary, issue.key]));
  return { projectId: project.id, key, name, boardId: board.id, owner, keys };
}

function plantSprints(site: Site, boardId: number, key: string): Partial<Record<'active' | 'next', number>> {
  const { admin } = site.jira;
  const startDate = site.kernel.now();
  const active = admin.addSprint(boardId, { name: `${key} sprint 7`, state: 'active', startDate, endDate: startDate + TWO_WEEKS_MS });
  return { active: active.id, next: admin.addSprint(boardId, { name: `${key} sprint 8` }).id };
}
