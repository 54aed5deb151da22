// npm run bench -- [--events N,N…]: every part one after the other, and at the end one table of what they measured. A part is a
// process of its own: what one leaves in memory weighs on no other.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIGURES_FILE, machine, readFigures } from './report.ts';
import { readSizes } from './sizes.ts';
import { inThousands, tableOf } from './table.ts';

interface Part {
  readonly name: string;
  readonly script: string;
  readonly flags?: readonly string[];
  /** Whether it takes the sizes of databases. */
  readonly isSized?: boolean;
}

const PARTS: readonly Part[] = [
  { name: 'Reading, beside wink-nlp; start-up', script: 'extraction.ts' },
  { name: 'Place names', script: 'gazetteer.ts', flags: ['--expose-gc'] },
  { name: 'A page of 50 events, beside others', script: 'page.ts' },
  { name: 'Ingest', script: 'ingest.ts', isSized: true },
  { name: 'Queries', script: 'api.ts', isSized: true },
  { name: 'Exports', script: 'export.ts', isSized: true },
];

const { sizes, seed } = readSizes('npm run bench -- [--events N,N…] [--seed S]');
const events = sizes.join(',');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const table: string[][] = [];
let failed = 0;
let missed = 0;
try {
  for (const [index, { name, script, flags = [], isSized = false }] of PARTS.entries()) {
    console.log(`\n${name}`);
    const figures = join(folder, `${index}.jsonl`);
    writeFileSync(figures, '');
    const sized = isSized ? ['--events', events, '--seed', String(seed)] : [];
    const { status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, script), ...sized], {
      stdio: 'inherit',
      env: { ...process.env, [FIGURES_FILE]: figures },
    });
    table.push([name, status === 0 ? '' : 'FAILED', '', '']);
    if (status !== 0) failed += 1;
    for (const { name, value, bar, isKept } of readFigures(figures)) {
      if (!isKept) missed += 1;
      table.push([`  ${name}`, value, bar ?? '', bar === null ? '' : isKept ? 'kept' : 'MISSED']);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${machine()}`);
console.log(
  `Several figures in a row: with ${sizes.map(inThousands).join(' / ')} events, times beside the first of them.\n`,
);
console.log(tableOf([['', 'measured', 'bar', ''], ...table]).join('\n'));
console.log(`\n${failed} parts failed, ${missed} bars are missed.`);
process.exitCode = failed > 0 ? 1 : 0;
