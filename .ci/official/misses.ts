/** What the official checks let pass and a server or a run would not: misspelt events, scopes, memory, index rules. Run from the root. */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../tests/stand-in/forge/manifest/readManifest';

const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
if (manifest.entities.length > 0 && !manifest.scopes.includes('storage:app'))
  throw new Error('Entities are declared without the scope storage:app.');
console.log(`${manifest.functions.length} functions, ${manifest.entities.length} entities, ${manifest.scopes.length} scopes`);
