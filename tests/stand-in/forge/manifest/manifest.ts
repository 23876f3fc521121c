/** What the stand-in takes from `manifest.yml`: the shape the rest of the Forge of the stand-in works from. */
export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';
export type IndexDefinition = { name: string; partition: readonly string[]; range: string };
export type EntityDefinition = {
  name: string;
  attributes: Readonly<Record<string, AttributeType>>;
  indexes: readonly IndexDefinition[];
};

export type FunctionModule = { key: string; handler: string; timeoutSeconds?: number };
export type TriggerModule = { key: string; function: string; events: readonly string[]; ignoreSelf: boolean };
export type ConsumerModule = { key: string; queue: string; function: string };
export type ScheduleInterval = 'fiveMinute' | 'hour' | 'day' | 'week';
export type ScheduleModule = { key: string; function: string; interval: ScheduleInterval };

/** `resources` of the manifest. `entries` by their names; where there are none, the resource is its `index.html`. */
export type StaticResource = { key: string; path: string; entries: Readonly<Record<string, string>> };
/** What a module or a dialog names: a file of a resource. */
export type ResourceEntry = { key: string; path: string; entry: string };
export type ViewportSize = string | { width: string; height?: string | undefined };

/** A module with a frame of its own, as the shell shows it. */
export type PageModule = {
  key: string;
  /** For example `jira:projectPage`. */
  type: string;
  title: string;
  resource: ResourceEntry;
  /** Of a dialog; where it is missing, dialogs are of Forge's middle size and panels as high as their content. */
  viewportSize?: ViewportSize;
  /** The function behind `invoke`; absent for a page without a backend. */
  resolverFunction?: string;
};

export type Manifest = {
  /** The bare id, without `ari:cloud:ecosystem::app/`. */
  appId: string;
  runtimeName: string;
  memoryMB: number;
  scopes: readonly string[];
  /** `permissions.content.styles`, for the page's content security policy. */
  contentStyles: readonly string[];
  entities: readonly EntityDefinition[];
  functions: readonly FunctionModule[];
  triggers: readonly TriggerModule[];
  consumers: readonly ConsumerModule[];
  schedules: readonly ScheduleModule[];
  pages: readonly PageModule[];
  resources: readonly StaticResource[];
};

/** A manifest that the stand-in refuses: the message is one sentence that says what and where. */
export class ManifestError extends Error {
  override name = 'ManifestError';
}
