import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CHECK = join(import.meta.dirname, '../../scripts/check.ts');

describe('npm run check', () => {
  it('names the checks that there are when asked for another', () => {
    const { status, stderr } = spawnSync(process.execPath, [CHECK, 'types', 'spelling'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /no check named spelling\b.*types, style, migrations, bundle, breaking, patterns, audit, tests/,
    );
  });
});
