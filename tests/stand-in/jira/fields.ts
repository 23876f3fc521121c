/** The fields of an issue: those of the system and the site's custom ones, with names in the site's language where Jira translates them. */
import type { FieldRecord } from './records';

export type SiteLanguage = 'en' | 'ru' | 'de';
export const RANK_FIELD_TYPE = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
export const DEFAULT_RANK_FIELD = 'customfield_10019';
export const STORY_POINTS_FIELD = 'customfield_10016';
export const SPRINT_FIELD = 'customfield_10020';

export const FIRST_FIELDS: readonly FieldRecord[] = [
  { id: STORY_POINTS_FIELD, kind: 'storyPoints', names: { en: 'Story Points', ru: 'Оценка в баллах', de: 'Story Points' } },
  { id: DEFAULT_RANK_FIELD, kind: 'rank', names: { en: 'Rank', ru: 'Рейтинг', de: 'Rang' } },
  { id: SPRINT_FIELD, kind: 'sprint', names: { en: 'Sprint', ru: 'Спринт', de: 'Sprint' } },
];

export const RANKED: Record<SiteLanguage, { higher: string; lower: string }> = {
  en: { higher: 'Ranked higher', lower: 'Ranked lower' },
  ru: { higher: 'Рейтинг повышен', lower: 'Рейтинг понижен' },
  de: { higher: 'Rang höher', lower: 'Rang niedriger' },
};

export const numberOfField = (fieldId: string): number => Number(fieldId.slice('customfield_'.length));

type Schema = { type: string; system?: string; items?: string; custom?: string; customId?: number };
type SystemField = { id: string; names: Record<SiteLanguage, string>; clauses: readonly string[]; navigable: boolean; schema: Schema };

const system = (
  id: string,
  en: string,
  ru: string,
  de: string,
  schema: Schema,
  navigable = true,
  clauses: readonly string[] = [id],
): SystemField => ({
  id,
  names: { en, ru, de },
  clauses,
  navigable,
  schema: { ...schema, system: id },
});

export const SYSTEM_FIELDS: readonly SystemField[] = [
  system('summary', 'Summary', 'Тема', 'Zusammenfassung', { type: 'string' }),
  system('issuetype', 'Issue Type', 'Тип задачи', 'Vorgangstyp', { type: 'issuetype' }, true, ['issuetype', 'type']),
  system('status', 'Status', 'Статус', 'Status', { type: 'status' }),
  system('project', 'Project', 'Проект', 'Projekt', { type: 'project' }),
  system('parent', 'Parent', 'Родитель', 'Übergeordnet', { type: 'issuelink' }),
  system('priority', 'Priority', 'Приоритет', 'Priorität', { type: 'priority' }),
  system('resolution', 'Resolution', 'Решение', 'Lösung', { type: 'resolution' }),
  system('resolutiondate', 'Resolved', 'Дата решения', 'Erledigt', { type: 'datetime' }, true, ['resolved', 'resolutiondate']),
  system('assignee', 'Assignee', 'Исполнитель', 'Zugewiesene Person', { type: 'user' }),
  system('reporter', 'Reporter', 'Автор', 'Autor', { type: 'user' }),
  system('creator', 'Creator', 'Создатель', 'Ersteller', { type: 'user' }),
  system('created', 'Created', 'Создано', 'Erstellt', { type: 'datetime' }, true, ['created', 'createdDate']),
  system('updated', 'Updated', 'Обновлено', 'Aktualisiert', { type: 'datetime' }, true, ['updated', 'updatedDate']),
  system('duedate', 'Due date', 'Срок исполнения', 'Fälligkeitsdatum', { type: 'date' }, true, ['due', 'duedate']),
  system('fixVersions', 'Fix versions', 'Исправить в версиях', 'Lösungsversionen', { type: 'array', items: 'version' }, true, [
    'fixVersion',
  ]),
  system('labels', 'Labels', 'Метки', 'Stichwörter', { type: 'array', items: 'string' }),
  system('issuelinks', 'Linked Issues', 'Связанные задачи', 'Verknüpfte Vorgänge', { type: 'array', items: 'issuelinks' }, true, []),
  system('subtasks', 'Sub-tasks', 'Подзадачи', 'Unteraufgaben', { type: 'array', items: 'issuelinks' }, true, ['subtasks']),
  system('description', 'Description', 'Описание', 'Beschreibung', { type: 'string' }),
  system('comment', 'Comment', 'Комментарий', 'Kommentar', { type: 'comments-page' }, false),
];

const CUSTOM: Record<FieldRecord['kind'], { type: string; items?: string; custom: string }> = {
  rank: { type: 'any', custom: RANK_FIELD_TYPE },
  sprint: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  storyPoints: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
};
export const customSchema = (field: FieldRecord): Schema => ({ ...CUSTOM[field.kind], customId: numberOfField(field.id) });

/** One row of `GET /rest/api/3/field`. */
export type FieldDetails = {
  id: string;
  key: string;
  name: string;
  custom: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  clauseNames: readonly string[];
  schema: Schema;
};

export function fieldDetails(customFields: Iterable<FieldRecord>, language: SiteLanguage): FieldDetails[] {
  const ofSystem = SYSTEM_FIELDS.map((field) => ({
    id: field.id,
    key: field.id,
    name: field.names[language],
    custom: false,
    orderable: !['created', 'updated', 'creator', 'status', 'subtasks', 'resolutiondate'].includes(field.id),
    navigable: field.navigable,
    searchable: field.clauses.length > 0,
    clauseNames: field.clauses,
    schema: field.schema,
  }));
  const ofSite = [...customFields].map((field) => ({
    id: field.id,
    key: field.id,
    name: field.names[language],
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${String(numberOfField(field.id))}]`, field.names[language]],
    schema: customSchema(field),
  }));
  return [...ofSystem, ...ofSite];
}
