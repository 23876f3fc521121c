/**
 * Jira Software's document describes most answers by an example alone. Held against one, an answer may use no name the example lacks at its top,
 * and what both name must be of one kind; fields of an issue differ by site and are left alone.
 */
/** Jira sends these though no example shows them. */
const BEYOND_EXAMPLES = ['createdDate'];

type Kind = 'null' | 'list' | 'object' | 'text' | 'number' | 'truth';

export function likeExample(value: unknown, example: unknown): string[] {
  const parsed: unknown = typeof example === 'string' ? JSON.parse(example) : example;
  return [...unknownNames(value, parsed), ...differences(value, parsed, 'body')];
}

function unknownNames(value: unknown, example: unknown): string[] {
  if (!isObject(value) || !isObject(example)) return [];
  return Object.keys(value)
    .filter((name) => !(name in example) && !BEYOND_EXAMPLES.includes(name))
    .map((name) => `body has "${name}", which the example lacks`);
}

function differences(value: unknown, example: unknown, place: string): string[] {
  if (value === null || example === null || value === undefined || example === undefined) return [];
  if (kindOf(value) !== kindOf(example)) return [`${place} is ${kindOf(value)}, in the example ${kindOf(example)}`];
  if (Array.isArray(value) && Array.isArray(example))
    return value.flatMap((one, index) => differences(one, example[0], `${place}/${index}`));
  if (!isObject(value) || !isObject(example)) return [];
  return Object.keys(value)
    .filter((name) => name !== 'fields')
    .flatMap((name) => differences(value[name], example[name], `${place}/${name}`));
}

const isObject = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'object';

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'truth';
}
