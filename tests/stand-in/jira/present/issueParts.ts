/** The small objects an issue's fields consist of, as Jira writes them. */
import type { IssueType, LinkType, Priority, Status } from '../catalogue';
import type { ProjectRecord, VersionRecord } from '../records';

export function issueTypeJson(baseUrl: string, type: IssueType) {
  const { id, name, description, subtask, hierarchyLevel } = type;
  return {
    self: `${baseUrl}/rest/api/3/issuetype/${id}`,
    id,
    description,
    iconUrl: `${baseUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${id}`,
    name,
    subtask,
    hierarchyLevel,
  };
}

export function statusJson(baseUrl: string, status: Status) {
  const { category } = status;
  return {
    self: `${baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: { self: `${baseUrl}/rest/api/3/statuscategory/${String(category.id)}`, ...category },
  };
}

export function priorityJson(baseUrl: string, { id, name }: Priority) {
  return {
    self: `${baseUrl}/rest/api/3/priority/${id}`,
    iconUrl: `${baseUrl}/images/icons/priorities/${name.toLowerCase()}.svg`,
    name,
    id,
  };
}

export function linkTypeJson(baseUrl: string, type: LinkType) {
  return { ...type, self: `${baseUrl}/rest/api/3/issueLinkType/${type.id}` };
}

export function avatarUrls(baseUrl: string, path: string) {
  const url = (size: string) => `${baseUrl}${path}${path.includes('?') ? '&' : '?'}size=${size}`;
  return { '48x48': url('large'), '24x24': url('small'), '16x16': url('xsmall'), '32x32': url('medium') };
}

/** A project as it appears within other objects. */
export function projectRefJson(baseUrl: string, project: ProjectRecord) {
  return {
    self: `${baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software' as const,
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(baseUrl, `/rest/api/3/universal_avatar/view/type/project/avatar/${project.id}`),
  };
}

export function versionJson(baseUrl: string, version: VersionRecord) {
  return {
    self: `${baseUrl}/rest/api/3/version/${version.id}`,
    id: version.id,
    name: version.name,
    ...(version.description === null ? {} : { description: version.description }),
    archived: version.archived,
    released: version.released,
    ...(version.startDate === null ? {} : { startDate: version.startDate }),
    ...(version.releaseDate === null ? {} : { releaseDate: version.releaseDate }),
    projectId: Number(version.projectId),
  };
}
