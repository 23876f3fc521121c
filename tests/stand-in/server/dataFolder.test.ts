import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { DataFolder } from './dataFolder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writeOnce(): Promise<void> {
  const data = await DataFolder.open(folder);
  await data.write([
    { table: 'issue', key: '10001', value: { summary: 'Refund, part/2' } },
    { table: 'issue', key: 'a/b', value: 1 },
    { table: 'agenda', key: '1', value: { at: 5 } },
  ]);
  await data.write([{ table: 'agenda', key: '1', value: undefined }]);
  await data.close();
}

describe('the data folder', () => {
  it('gives back what was written last, deletions included', async () => {
    await writeOnce();
    const data = await DataFolder.open(folder);
    const rows = await data.load();
    await data.close();
    expect(rows).toEqual([
      { table: 'issue', key: '10001', value: { summary: 'Refund, part/2' } },
      { table: 'issue', key: 'a/b', value: 1 },
    ]);
  });

  it('serves one stand-in at a time', async () => {
    const first = await DataFolder.open(folder);
    await expect(DataFolder.open(folder)).rejects.toThrow(/is in use by another stand-in\. Stop that one/);
    await first.close();
  });

  it('stops at a folder of a newer version', async () => {
    await writeOnce();
    const level = new ClassicLevel(folder);
    await level.put('format', '2');
    await level.close();
    await expect(DataFolder.open(folder)).rejects.toThrow(`${folder} was written by a newer version of the stand-in.`);
  });

  it('stops at a damaged folder', async () => {
    await writeOnce();
    for (const name of readdirSync(folder)) if (name.startsWith('MANIFEST')) writeFileSync(join(folder, name), 'garbage');
    await expect(DataFolder.open(folder)).rejects.toThrow(/is damaged and cannot be read\. Delete the folder/);
  });

  it('stops at a row that is no JSON', async () => {
    const level = new ClassicLevel(folder);
    await level.put('format', '1');
    await level.put('/issue/1', '{');
    await level.close();
    const data = await DataFolder.open(folder);
    await expect(data.load()).rejects.toThrow(/is damaged/);
    await data.close();
  });

  it('leaves a folder with other files alone', async () => {
    writeFileSync(join(folder, 'thesis.doc'), '');
    await expect(DataFolder.open(folder)).rejects.toThrow(/holds other files\. Name an empty or new folder/);
  });
});
