// Builds public/gazetteer.bin: `npm ci && npm run build` in this folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gatherPlaces } from './gather.ts';
import { packPlaces } from './pack.ts';

const target = join(import.meta.dirname, '../../public/gazetteer.bin');

const places = gatherPlaces();
const bytes = packPlaces(places);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, bytes);
console.log(`${places.length} places, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
