/** The state of the site on disk: one row a record, written in batches that are whole or not there. One process at a time. */
import { existsSync, readdirSync } from 'node:fs';
import { ClassicLevel } from 'classic-level';
import * as v from 'valibot';
import type { Change } from '../kernel/store';
import { Stop } from './stop';

/** Raised with every change of the stand-in's records that older code could not read. */
const FORMAT = 1;
/** How LevelDB says that another process holds the folder. */
const LOCKED = v.object({ cause: v.object({ code: v.literal('LEVEL_LOCKED') }) });
const FORMAT_KEY = 'format';
/** Rows are `/table/key`, so that no table can hide the marker. */
const ROW = /^\/([^/]+)\/([^]*)$/;

export class DataFolder {
  readonly #level: ClassicLevel;
  readonly #folder: string;
  #writing: Promise<void> = Promise.resolve();

  private constructor(folder: string, level: ClassicLevel) {
    this.#folder = folder;
    this.#level = level;
  }

  /** @throws Stop where the folder is in use, broken, newer than this version, or somebody else's */
  static async open(folder: string): Promise<DataFolder> {
    if (existsSync(folder) && !isOurs(folder)) throw new Stop(`${folder} holds other files. Name an empty or new folder with --data.`);
    const level = new ClassicLevel(folder, { keyEncoding: 'utf8', valueEncoding: 'utf8' });
    try {
      await level.open();
      await checkFormat(folder, level);
    } catch (error) {
      await level.close().catch(() => undefined);
      throw error instanceof Stop ? error : openingFailed(folder, error);
    }
    return new DataFolder(folder, level);
  }

  /** @throws Stop where a row cannot be read */
  async load(): Promise<Change[]> {
    const changes: Change[] = [];
    try {
      for await (const [rowKey, text] of this.#level.iterator({ gt: '/', lt: '0' })) {
        const [, table = '', key = ''] = ROW.exec(rowKey) ?? [];
        const value: unknown = JSON.parse(text);
        changes.push({ table, key, value });
      }
    } catch {
      throw broken(this.#folder);
    }
    return changes;
  }

  /** Writes after all earlier writes. */
  write(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return this.#writing;
    const batch = changes.map(({ table, key, value }) => {
      const rowKey = `/${table}/${key}`;
      return value === undefined
        ? ({ type: 'del', key: rowKey } as const)
        : ({ type: 'put', key: rowKey, value: JSON.stringify(value) } as const);
    });
    this.#writing = this.#writing.then(() => this.#level.batch(batch));
    return this.#writing;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#level.close();
  }
}

async function checkFormat(folder: string, level: ClassicLevel): Promise<void> {
  const format = await level.get(FORMAT_KEY);
  if (format === undefined && (await level.keys({ limit: 1 }).all()).length > 0) throw broken(folder);
  if (format === undefined) return level.put(FORMAT_KEY, String(FORMAT));
  if (!/^\d+$/.test(format)) throw broken(folder);
  if (Number(format) === FORMAT) return;
  const age = Number(format) > FORMAT ? 'a newer' : 'an older';
  throw new Stop(
    `${folder} was written by ${age} version of the stand-in. Use that version, name another folder with --data, or delete the folder to begin anew.`,
  );
}

/** Ours are empty folders and those of LevelDB, which always hold a file CURRENT or its lock. */
function isOurs(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('CURRENT') || names.includes('LOCK');
}

function openingFailed(folder: string, error: unknown): Stop {
  const isInUse = v.is(LOCKED, error);
  return isInUse ? new Stop(`${folder} is in use by another stand-in. Stop that one, or name another folder with --data.`) : broken(folder);
}

function broken(folder: string): Stop {
  return new Stop(`${folder} is damaged and cannot be read. Delete the folder to begin anew, or name another with --data.`);
}
