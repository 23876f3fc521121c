/** The administrator's hold on boards, filters, fields and projects that are there: each change is in the audit log where Jira keeps one, and told as an event. */
import { JiraAccess } from './adminAccess';
import { boardChanged, filterChanged, noteAudit } from './audit';
import type { BoardRecord, FieldRecord } from './records';
import { boardEvent, configurationEvent, fieldEvent, filterEvent, projectEvent } from './settingEvents';
import { present, type Site } from './site';
import type { JiraEvent } from './wire';

export class JiraSettings extends JiraAccess {
  constructor(
    site: Site,
    private readonly tell: (event: JiraEvent) => void,
  ) {
    super(site);
  }

  /** The query of the filter behind the board. The board itself is as it was, so it is the filter's event alone. */
  changeFilter(boardId: number, jql: string, by: string | null = null): void {
    const board = this.#board(boardId);
    const filter = present(this.site.filters.get(board.filterId), `filter ${board.filterId}`);
    const changed = { ...filter, jql };
    this.site.filters.set(filter.id, changed);
    noteAudit(this.site, filterChanged(filter, by, jql));
    this.tell(filterEvent(this.site, 'updated', changed, by));
  }

  renameBoard(boardId: number, name: string, by: string | null = null): void {
    const board = { ...this.#board(boardId), name };
    this.site.boards.set(String(boardId), board);
    this.tell(boardEvent(this.site, 'updated', board, by));
  }

  /** Gives the board another filter, or another field to order by. */
  configureBoard(boardId: number, changes: Partial<Pick<BoardRecord, 'filterId' | 'rankFieldId'>>, by: string | null = null): void {
    const board = { ...this.#board(boardId), ...changes };
    this.site.boards.set(String(boardId), board);
    noteAudit(this.site, boardChanged(board, by, 'Board configuration updated'));
    this.tell(configurationEvent(this.site, board, by));
  }

  removeBoard(boardId: number, by: string | null = null): void {
    const board = this.site.boards.get(String(boardId));
    if (!board) return;
    noteAudit(this.site, boardChanged(board, by, 'Board deleted'));
    this.site.boards.delete(String(boardId));
    this.tell(boardEvent(this.site, 'deleted', board, by));
  }

  renameField(id: string, names: FieldRecord['names']): void {
    const field = { ...present(this.site.customFields.get(id), `field ${id}`), names };
    this.site.customFields.set(id, field);
    this.tell(fieldEvent(this.site, 'updated', field));
  }

  /** Deletes a project for good, and its issues without a word: deleting a project emits no issue events. */
  removeProject(projectKey: string): void {
    const project = this.project(projectKey);
    for (const issue of [...this.site.issues.values()]) if (issue.projectId === project.id) this.site.dropIssue(issue);
    this.site.projects.delete(project.id);
    this.tell(projectEvent(this.site, 'deleted', project));
  }

  #board(id: number): BoardRecord {
    return present(this.site.boards.get(String(id)), `board ${String(id)}`);
  }
}
