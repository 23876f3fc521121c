/** Limits of the custom entities of a manifest, many of which the official checks let pass. */
import { ManifestError, type EntityDefinition, type IndexDefinition } from './manifest';
import type { EntityText } from './manifestText';

const ENTITIES = 20;
const INDEXES = 7;
const ATTRIBUTES = 50;
const ATTRIBUTE_LENGTH = 30;
const ENTITY_NAME = /^(?![_.-])(?!.*\.{2})[a-z0-9:\-_.]{3,60}(?<!\.)$/;
const ATTRIBUTE_NAME = /^[a-zA-Z][a-zA-Z0-9_]*$/;

/** @throws ManifestError */
export function readEntities(entities: readonly EntityText[]): EntityDefinition[] {
  if (entities.length > ENTITIES)
    throw new ManifestError(`The manifest declares ${entities.length} entities; at most ${ENTITIES} are allowed.`);
  const names = new Set<string>();
  return entities.map((entity) => {
    if (names.has(entity.name)) throw new ManifestError(`The entity "${entity.name}" is declared twice.`);
    names.add(entity.name);
    return readEntity(entity);
  });
}

function readEntity(entity: EntityText): EntityDefinition {
  const complain = (text: string): never => {
    throw new ManifestError(`Entity "${entity.name}": ${text}`);
  };
  if (!ENTITY_NAME.test(entity.name)) complain('its name must be 3 to 60 of a-z, 0-9, ":", "-", "_" and ".".');
  const attributes = Object.entries(entity.attributes);
  if (attributes.length > ATTRIBUTES) complain(`it has ${attributes.length} attributes; at most ${ATTRIBUTES} are allowed.`);
  for (const [name] of attributes) {
    if (!ATTRIBUTE_NAME.test(name)) complain(`the attribute "${name}" must be letters, digits and "_", beginning with a letter.`);
    if (name.length > ATTRIBUTE_LENGTH) complain(`the attribute "${name}" is longer than ${ATTRIBUTE_LENGTH} characters.`);
  }
  if (entity.indexes.length > INDEXES) complain(`it has ${entity.indexes.length} indexes; at most ${INDEXES} are allowed.`);
  const indexes = entity.indexes.map((index) => readIndex(index, complain));
  const double = indexes.find((index, i) => indexes.findIndex((other) => other.name === index.name) < i);
  if (double) complain(`two indexes are called "${double.name}".`);
  for (const index of indexes) {
    for (const attribute of [...index.partition, index.range]) {
      const declared = entity.attributes[attribute];
      if (!declared) complain(`the index "${index.name}" names the attribute "${attribute}", which is not declared.`);
      else if (declared.type === 'any')
        complain(`the index "${index.name}" names the attribute "${attribute}", whose type "any" cannot be indexed.`);
    }
  }
  return { name: entity.name, attributes: Object.fromEntries(attributes.map(([name, { type }]) => [name, type])), indexes };
}

function readIndex(index: EntityText['indexes'][number], complain: (text: string) => never): IndexDefinition {
  if (typeof index === 'string') return { name: index, partition: [], range: index };
  const [range, ...more] = index.range;
  if (range === undefined || more.length > 0) return complain(`the index "${index.name}" needs exactly one range attribute.`);
  if (index.name === 'by-key') return complain('the index name "by-key" is reserved.');
  if (index.name.length < 3 || index.name.length > 50) return complain(`the index name "${index.name}" must have 3 to 50 characters.`);
  return { name: index.name, partition: index.partition, range };
}
