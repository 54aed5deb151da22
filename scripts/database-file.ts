// The file of the local database.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the local database under `state`. Throws where there is none, or where it is not clear which. */
export function databaseFile(state: string): string {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
  const files = readdirSync(folder).filter((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  const [file] = files;
  if (file !== undefined && files.length === 1) return join(folder, file);
  throw new Error(`There are ${files.length} databases in ${folder}, and one is expected. Choose another folder.`);
}
