/** The table of operations: what the stand-in models. `OPERATIONS.md` says the same for people; a test keeps the two equal. */
import type { Answer } from './answers';
import type { Call } from './call';
import { auditOperations } from './operations/auditRecords';
import { backlogOperations } from './operations/backlog';
import { boardOperations } from './operations/boards';
import { bulkOperations } from './operations/bulkReads';
import { changelogOperations } from './operations/changelog';
import { commentOperations } from './operations/comments';
import { createMetaOperations } from './operations/createMeta';
import { issueOperations } from './operations/issues';
import { jqlMatchOperations } from './operations/jqlMatch';
import { linkOperations } from './operations/links';
import { notifyOperations } from './operations/notify';
import { permissionOperations } from './operations/permissions';
import { permissionGrantOperations } from './operations/permissionGrants';
import { permissionSchemeOperations } from './operations/permissionSchemes';
import { projectOperations } from './operations/projects';
import { propertyOperations } from './operations/properties';
import { rankOperations } from './operations/rank';
import { roleOperations } from './operations/roles';
import { searchOperations } from './operations/search';
import { siteOperations } from './operations/siteInfo';
import { siteRoleOperations } from './operations/siteRoles';
import { sprintOperations } from './operations/sprints';
import { transitionOperations } from './operations/transitions';
import { userOperations } from './operations/users';
import { versionOperations } from './operations/versions';

export type Operation = {
  /** `METHOD /path/{placeholder}`, as in Atlassian's documents. */
  name: string;
  /** What it costs: reads by what they return, writes one point. */
  kind: 'read' | 'write';
  /** May be asked without signing in (what is shown then is what anyone may see). */
  anonymous: boolean;
  run: (call: Call) => Answer;
};

export const OPERATIONS: readonly Operation[] = [
  ...rankOperations,
  ...boardOperations,
  ...backlogOperations,
  ...sprintOperations,
  ...searchOperations,
  ...jqlMatchOperations,
  ...bulkOperations,
  ...issueOperations,
  ...createMetaOperations,
  ...transitionOperations,
  ...commentOperations,
  ...linkOperations,
  ...propertyOperations,
  ...notifyOperations,
  ...changelogOperations,
  ...permissionOperations,
  ...projectOperations,
  ...versionOperations,
  ...roleOperations,
  ...permissionSchemeOperations,
  ...permissionGrantOperations,
  ...siteRoleOperations,
  ...userOperations,
  ...siteOperations,
  ...auditOperations,
];

type Route = { parts: readonly string[]; literals: number; operation: Operation };
/** Under method and number of parts, those with the most literal parts first. */
const ROUTES = new Map<string, Route[]>();
for (const operation of OPERATIONS) {
  const [method = '', path = ''] = operation.name.split(' ');
  const parts = path.split('/');
  const key = `${method} ${parts.length}`;
  const alike = ROUTES.get(key) ?? [];
  ROUTES.set(key, alike);
  alike.push({ parts, literals: parts.filter((part) => !part.startsWith('{')).length, operation });
  alike.sort((a, b) => b.literals - a.literals);
}

/** Literal parts go before placeholders: `/issue/bulkfetch` is not an issue. */
export function findOperation(method: string, path: string): { operation: Operation; params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of ROUTES.get(`${method} ${parts.length}`) ?? []) {
    if (isMatch(route.parts, parts)) return { operation: route.operation, params: paramsOf(route.parts, parts) };
  }
  return undefined;
}

const isMatch = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.every((wanted, index) => (wanted.startsWith('{') ? parts[index] !== '' : wanted === parts[index]));

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  pattern.forEach((wanted, index) => {
    if (wanted.startsWith('{')) params[wanted.slice(1, -1)] = decoded(parts[index] ?? '');
  });
  return params;
}

/** A part that is not well-formed stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
