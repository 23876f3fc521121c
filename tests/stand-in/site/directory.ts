/** Who and what there is on the site, as its shell and its sign-in need it. Reads Jira's tables; writes nothing. */
import type { BoardRecord, ProjectRecord, UserRecord } from '../jira/records';
import type { Kernel } from '../kernel/kernel';
import type { Table } from '../kernel/store';

export type Person = {
  accountId: string;
  displayName: string;
  emailAddress: string;
  timeZone: string;
  /** A CSS colour. */
  avatarColor: string;
  /** What a seed put this person there for. */
  role?: string;
};
export type ListedProject = {
  id: string;
  key: string;
  name: string;
  style: ProjectRecord['style'];
  boards: readonly { id: number; name: string; type: BoardRecord['type'] }[];
};

export class Directory {
  readonly #kernel: Kernel;
  readonly #roles: Table<string>;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#roles = kernel.store.table('site.roles');
  }

  /** Active people, in the order in which they came to the site. */
  people(): readonly Person[] {
    return this.#users().map(({ accountId, displayName, emailAddress, timeZone }) => ({
      accountId,
      displayName,
      emailAddress,
      timeZone,
      avatarColor: `hsl(${hueOf(accountId)} 45% 34%)`,
      ...this.#roleOf(accountId),
    }));
  }

  noteRole(accountId: string, role: string): void {
    this.#roles.set(accountId, role);
  }

  person(accountId: string): Person | undefined {
    return this.people().find((person) => person.accountId === accountId);
  }

  /** E-mail addresses are the same in any case. */
  personByEmail(emailAddress: string): Person | undefined {
    const wanted = emailAddress.toLowerCase();
    return this.people().find((person) => person.emailAddress.toLowerCase() === wanted);
  }

  projects(): readonly ListedProject[] {
    const boards = [...this.#kernel.store.table<BoardRecord>('jira.boards').values()];
    return [...this.#kernel.store.table<ProjectRecord>('jira.projects').values()].map(({ id, key, name, style }) => ({
      id,
      key,
      name,
      style,
      boards: boards
        .filter(({ locationProjectId }) => locationProjectId === id)
        .map((board) => ({ id: board.id, name: board.name, type: board.type })),
    }));
  }

  #roleOf(accountId: string): { role?: string } {
    const role = this.#roles.get(accountId);
    return role === undefined ? {} : { role };
  }

  #users(): readonly UserRecord[] {
    const users = [...this.#kernel.store.table<UserRecord>('jira.users').values()];
    return users.filter(({ active, accountType }) => active && accountType === 'atlassian');
  }
}

/** The golden angle sets neighbours far apart. */
function hueOf(accountId: string): number {
  const sum = Array.from(accountId).reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 9973, 7);
  return Math.round((sum * 137.5) % 360);
}

/** In the form of Atlassian's. */
export const newAccountId = (kernel: Kernel): string => `712020:${kernel.random.uuid()}`;
