/** The parts of `manifest.yml` that are read, as they are written; unknown parts are left to the official checks. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { ManifestError } from './manifest';

const attributeType = v.picklist(['string', 'integer', 'float', 'boolean', 'any']);
const index = v.union([
  v.string(),
  v.looseObject({ name: v.string(), range: v.array(v.string()), partition: v.optional(v.array(v.string()), []) }),
]);
const entity = v.looseObject({
  name: v.string(),
  attributes: v.record(v.string(), v.looseObject({ type: attributeType })),
  indexes: v.optional(v.array(index), []),
});
const trigger = v.looseObject({
  key: v.string(),
  function: v.string(),
  events: v.array(v.string()),
  filter: v.optional(v.looseObject({ ignoreSelf: v.optional(v.boolean(), false), expression: v.optional(v.string()) })),
});
const modules = v.looseObject({
  function: v.optional(v.array(v.looseObject({ key: v.string(), handler: v.string(), timeoutSeconds: v.optional(v.number()) })), []),
  trigger: v.optional(v.array(trigger), []),
  consumer: v.optional(v.array(v.looseObject({ key: v.string(), queue: v.string(), function: v.string() })), []),
  scheduledTrigger: v.optional(
    v.array(v.looseObject({ key: v.string(), function: v.string(), interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']) })),
    [],
  ),
});
const document = v.looseObject({
  app: v.looseObject({
    id: v.string(),
    runtime: v.looseObject({ name: v.string(), memoryMB: v.optional(v.number(), 512) }),
    storage: v.optional(v.looseObject({ entities: v.optional(v.array(entity), []) })),
  }),
  modules,
  resources: v.optional(
    v.array(v.looseObject({ key: v.string(), path: v.string(), entry: v.optional(v.record(v.string(), v.string()), {}) })),
    [],
  ),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(v.array(v.string()), []),
      content: v.optional(v.looseObject({ styles: v.optional(v.array(v.string()), []) })),
    }),
  ),
});

export type ManifestDocument = v.InferOutput<typeof document>;
export type EntityText = v.InferOutput<typeof entity>;

/** @throws ManifestError naming the line, or the path in the document. */
export function parseManifestText(yamlText: string): ManifestDocument {
  const checked = v.safeParse(document, readYaml(yamlText));
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  throw new ManifestError(`The manifest is wrong at "${v.getDotPath(issue) ?? 'its root'}": ${issue.message}.`);
}

function readYaml(yamlText: string): unknown {
  try {
    return parse(yamlText) as unknown;
  } catch (error) {
    const [firstLine] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ManifestError(`The manifest is not YAML: ${firstLine ?? ''}`);
  }
}
