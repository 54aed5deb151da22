// npm run bench:gazetteer: what the packed place names cost: to send, to open, to hold, and to search.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Gazetteer, GazetteerPlace } from '../src/extraction/gazetteer/gazetteer.ts';
import { openGazetteer } from '../src/extraction/gazetteer/packed.ts';
import { median, ownCpuMs } from './cpu-time.ts';
import { machine, report, verdict } from './report.ts';

/** What is promised; every figure is printed beside its bar. */
const BARS = { wireMb: 4, openMs: 5, memoryMb: 16, lookUpMicroseconds: 5 } as const;

const FILE = join(import.meta.dirname, '../public/gazetteer.bin');
const TURNS = 11;
const LOOK_UPS = 20_000;

/** Names as news writes them: in one spelling, in another one, with an article, of several places, of none. */
const NAMES = [
  ['as GeoNames has them', ['Homs', 'Mosul', 'Kabul', 'Medellín', 'Port-au-Prince', 'San Salvador', 'Donetsk', 'Goma']],
  ['in other spellings', ['Deir Ezzor', 'Dayr az-Zawr', 'al-Raqqah', 'Quneitra', 'Benghasi', 'Tall Afar', 'Qamishly']],
  ['of many places', ['San José', 'Victoria', 'Santa Ana', 'Springfield', 'Salah', 'Georgetown']],
  ['of none', ['Nowhereville', 'Interior Ministry', 'Qzxarl', 'Observatory spokesman', 'Zarqalstan']],
] as const;

async function readBytes(): Promise<ArrayBuffer> {
  const packed = await readFile(FILE);
  const bytes = new ArrayBuffer(packed.byteLength);
  new Uint8Array(bytes).set(packed);
  return bytes;
}

/** Megabytes that the process holds after a collection, its buffers among them. */
function heldMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function lookUpMicroseconds(gazetteer: Gazetteer, names: readonly string[]): number {
  const turns = Array.from({ length: TURNS }, () => {
    const begin = ownCpuMs();
    for (let at = 0; at < LOOK_UPS; at++) gazetteer.find(names[at % names.length] ?? '');
    return ((ownCpuMs() - begin) / LOOK_UPS) * 1_000;
  });
  return median(turns);
}

console.log(machine());
const before = heldMb();
const bytes = await readBytes();
report('on the wire, gzipped', gzipSync(new Uint8Array(bytes), { level: 9 }).byteLength / 1e6, 'MB', BARS.wireMb);
const opened = Array.from({ length: TURNS }, () => {
  const begin = ownCpuMs();
  openGazetteer(bytes);
  return ownCpuMs() - begin;
});
report('opening, the first and slowest time', Math.max(...opened), 'ms', BARS.openMs);
const gazetteer = openGazetteer(bytes);
const found: (readonly GazetteerPlace[])[] = [];
for (const [kind, names] of NAMES) {
  report(`a look-up of names ${kind}`, lookUpMicroseconds(gazetteer, names), 'µs', BARS.lookUpMicroseconds);
  found.push(...names.map(gazetteer.find));
}
report(`held after ${found.flat().length} places were found`, heldMb() - before, 'MB', BARS.memoryMb);
console.log(machine());
console.log(verdict());
