/** Limits of keys and values, and the strict types of declared attributes. */
import type { AttributeType, EntityDefinition } from '../manifest/manifest';
import { badRequest, KvsRefusal } from './refusal';

const KEY_LENGTH = 500;
const VALUE_BYTES = 240 * 1024;
const DEPTH = 31;
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const INT_32 = 2 ** 31;

/** @throws KvsRefusal */
export function checkKey(key: string, isEntity: boolean): void {
  if (key === '') {
    throw isEntity
      ? new KvsRefusal(400, 'EMPTY_KEY', 'Key cannot be empty')
      : new KvsRefusal(400, 'KEY_TOO_SHORT', 'Key must have at least one character');
  }
  if (key.length > KEY_LENGTH) throw new KvsRefusal(400, 'KEY_TOO_LONG', `Key must have at most ${KEY_LENGTH} characters`);
  if (!KEY.test(key)) throw new KvsRefusal(400, 'INVALID_KEY', `Key does not match ${String(KEY)}`);
}

/** Answers the value as JSON, with its size in bytes. @throws KvsRefusal */
export function checkValue(value: unknown): { text: string; bytes: number } {
  if (value === undefined || value === null) throw badRequest();
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  if (bytes > VALUE_BYTES) throw new KvsRefusal(400, 'MAX_SIZE', `Value has ${bytes} bytes, the maximum is ${VALUE_BYTES}`);
  if (depthOf(value) > DEPTH) throw new KvsRefusal(400, 'MAX_DEPTH', `Value is nested deeper than ${DEPTH}`);
  return { text, bytes };
}

/** @throws KvsRefusal */
export function checkEntityValue(entity: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', 'Entity values must be objects');
  }
  for (const [name, attribute] of Object.entries(value)) {
    const type = entity.attributes[name];
    if (type === undefined)
      throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `Property "${name}" is not defined in the entity "${entity.name}"`);
    checkAttribute(name, type, attribute);
  }
}

/** @throws KvsRefusal */
export function checkAttribute(name: string, type: AttributeType, value: unknown): void {
  if (hasType(type, value)) return;
  throw new KvsRefusal(400, 'INCORRECT_PROPERTY_TYPE', `Data type for property "${name}" is defined as "${type}"`);
}

function hasType(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'float':
      return typeof value === 'number';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= -INT_32 && value < INT_32;
  }
}

/** 0 for a plain value, 1 for an object or array of plain values. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
}
