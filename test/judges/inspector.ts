// graphql-inspector compares the schema with the one last released: what would break a client needs a version and a note.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import * as z from 'zod';
import { type Judge, ROOT, sdl } from './judge.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Whether clients of `released` must expect `version` to break them: another major, or before 1.0 another minor. */
function mayBreak(released: string, version: string): boolean {
  const compatible = (text: string) => text.split('.', text.startsWith('0.') ? 2 : 1).join('.');
  return compatible(released) !== compatible(version);
}

/** The section of the notes about a version; empty where there is none. */
function notesOf(notes: string, version: string): string {
  const [, ...sections] = notes.split(/^## /m);
  return sections.find((section) => section.split('\n', 1)[0]?.trim() === version) ?? '';
}

/**
 * What a client of the released schema has to fear and was not told.
 * @param released its SDL, whose first line names its version: `# 0.1.0`
 * @param notes Markdown with a section a version, `## 0.2.0`, that names each breaking change by its path, as `Event.type`
 */
async function untold(released: string, current: string, version: string, notes: string) {
  const releasedVersion = /^# (\d+\.\d+\.\d+)$/m.exec(released)?.[1];
  assert.ok(releasedVersion, 'schema/released.graphql must begin with its version: run "npm run schema -- --release"');
  const changes = await diff(buildSchema(released), buildSchema(current));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const note = mayBreak(releasedVersion, version) ? notesOf(notes, version) : '';
  return {
    releasedVersion,
    changes: changes.length,
    breaking: breaking.length,
    untold: breaking.filter(({ path }) => path === undefined || !note.includes(`\`${path}\``)),
  };
}

/** That the comparison sees a field that is taken away, and takes a note of it only under a version that may break. */
async function seesWhatBreaks(): Promise<void> {
  const [before, after] = ['type Query { old: Int kept: Int }', 'type Query { kept: Int }'];
  const left = async (version: string, notes: string) =>
    (await untold(`# 0.1.0\n${before}`, after, version, notes)).untold.length;
  const note = (version: string) => `# Changes\n\n## ${version}\n\n- \`Query.old\` is gone.\n`;
  assert.equal(await left('0.2.0', note('0.1.0')), 1);
  assert.equal(await left('0.1.1', note('0.1.1')), 1);
  assert.equal(await left('0.2.0', note('0.2.0')), 0);
}

export const compareWithReleased: Judge = async () => {
  await seesWhatBreaks();
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
  const seen = await untold(read('schema/released.graphql'), sdl(), version, read('schema/changes.md'));
  if (seen.untold.length > 0) {
    throw new Error(
      `Clients of ${seen.releasedVersion} would break. Raise the version in package.json so that it may, and name under ` +
        `"## <version>" in schema/changes.md, each by its path in backquotes:\n${seen.untold
          .map(({ path, message }) => `  \`${path}\`: ${message}`)
          .join('\n')}`,
    );
  }
  return `since ${seen.releasedVersion} ${seen.changes} changes, ${seen.breaking} of them breaking and noted`;
};
