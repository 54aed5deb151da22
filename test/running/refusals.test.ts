// Refusals are told by the names of their classes, in the log and of tickets. The bundle may not have given them others.
import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import * as access from '../../src/access/refusals.ts';
import * as ingest from '../../src/ingest/refusals.ts';
import * as queue from '../../src/queue/refusals.ts';
import * as registry from '../../src/registry/refusals.ts';
import * as review from '../../src/review/refusals.ts';

const refusals = Object.values({ ...access, ...ingest, ...queue, ...registry, ...review })
  .filter((exported) => typeof exported === 'function')
  .filter((exported) => exported.prototype instanceof ingest.Refusal);
const script = readFileSync(inject('prepared').script, 'utf8');

it.each(refusals.map(({ name }) => name))('%s has its name in the bundle too', (name) => {
  expect(script).toMatch(new RegExp(`^(?:class ${name} |(?:var|let|const) ${name} = class )`, 'm'));
});
