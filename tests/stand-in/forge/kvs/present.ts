/** A row as it is answered, with the metadata that was asked for. */
import type { Row } from './rows';

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
