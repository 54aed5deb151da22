// Builds public/gazetteer.bin: `npm ci && npm run build` in this folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { gatherPlaces } from './gather.ts';
import { packPlaces } from './pack.ts';

const target = fileURLToPath(new URL('../../public/gazetteer.bin', import.meta.url));

const places = gatherPlaces();
const bytes = packPlaces(places);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, bytes);
console.log(`${places.length} places, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
