/** A row as it is answered, with the metadata that was asked for. */
import type { Row } from './rows';

/** Rows are never changed, only replaced, and one is read many times. */
const texts = new WeakMap<Row, string>();

/** To be told once, where the text is at hand. */
export const keepText = (row: Row, text: string): void => void texts.set(row, text);

/** Its value as JSON. */
export function valueText(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(row.value);
  texts.set(row, text);
  return text;
}

type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

export function present(row: Row, fields: readonly MetadataField[] = []): Record<string, unknown> {
  return {
    key: row.key,
    value: row.value,
    ...(fields.includes('CREATED_AT') ? { createdAt: row.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: row.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && row.expiresAt !== null ? { expireTime: new Date(row.expiresAt).toISOString() } : {}),
  };
}
