/** Reads the modules that have a frame. Strict for those that the shell shows; others that look like one are kept for their resolver. */
import * as v from 'valibot';
import { ManifestError, type PageModule, type StaticResource } from './manifest';
import type { ManifestDocument } from './manifestText';
import { resourceNamed } from './resources';

const KEY = /^[a-zA-Z0-9_-]+$/;
const NAMED_SIZES = ['small', 'medium', 'large', 'xlarge', 'max'] as const;
const title = v.union([v.pipe(v.string(), v.minLength(1)), v.looseObject({ i18n: v.string() })]);
const common = {
  key: v.pipe(v.string(), v.regex(KEY, 'must be of letters, digits, "_" and "-"')),
  title,
  resource: v.string(),
  resolver: v.optional(v.strictObject({ function: v.string() })),
};
const dialogSize = v.optional(
  v.union([v.picklist([...NAMED_SIZES, 'resizable']), v.strictObject({ width: v.string(), height: v.optional(v.string()) })]),
);
const SHOWN: Readonly<Record<string, v.GenericSchema<unknown, v.InferOutput<typeof anyPage>>>> = {
  'jira:projectPage': v.looseObject(common),
  'jira:issuePanel': v.looseObject({ ...common, icon: v.string(), viewportSize: v.optional(v.picklist(NAMED_SIZES)) }),
  'jira:issueAction': v.looseObject({ ...common, viewportSize: dialogSize }),
  'jira:backlogAction': v.looseObject({ ...common, viewportSize: dialogSize }),
};
const anyPage = v.looseObject({ ...common, title: v.optional(title, ''), viewportSize: dialogSize });

/** @throws ManifestError */
export function readPages(document: ManifestDocument, resources: readonly StaticResource[]): PageModule[] {
  const pages = Object.entries(document.modules).flatMap(([type, declared]) =>
    type.includes(':') && Array.isArray(declared) ? readPagesOf(type, declared, resources) : [],
  );
  const double = pages.find(({ key }, index) => pages.findIndex((other) => other.key === key) < index);
  if (double) throw new ManifestError(`Two modules have the key "${double.key}".`);
  return pages;
}

function readPagesOf(type: string, declared: readonly unknown[], resources: readonly StaticResource[]): PageModule[] {
  return declared.flatMap((candidate, index) => {
    const shown = SHOWN[type];
    const read = v.safeParse(shown ?? anyPage, candidate);
    if (read.success) return [pageOf(type, read.output, resources)];
    if (!shown) return [];
    const [issue] = read.issues;
    throw new ManifestError(`Module ${index + 1} of ${type} is wrong at "${v.getDotPath(issue) ?? 'its root'}": ${issue.message}.`);
  });
}

function pageOf(type: string, page: v.InferOutput<typeof anyPage>, resources: readonly StaticResource[]): PageModule {
  const resource = resourceNamed(resources, page.resource);
  if ('why' in resource) throw new ManifestError(`Module "${page.key}" names the resource "${page.resource}", ${resource.why}.`);
  return {
    key: page.key,
    type,
    title: typeof page.title === 'string' ? page.title : page.title.i18n,
    resource,
    ...(page.viewportSize === undefined ? {} : { viewportSize: page.viewportSize }),
    ...(page.resolver ? { resolverFunction: page.resolver.function } : {}),
  };
}
