// What npm prints for an audit, as judged: its real shapes, of made-up packages.
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDITED, judgeAudit, type Reason } from '../../scripts/audit.ts';

const ROOT = join(import.meta.dirname, '../..');
const URL = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';
const found = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    knots: {
      name: 'knots',
      severity: 'high',
      via: [{ source: 1, name: 'knots', title: 'Ties itself', url: URL, severity: 'high', range: '<2.0.0' }],
      effects: ['ropes'],
    },
    ropes: { name: 'ropes', severity: 'high', via: ['knots'], effects: [] },
  },
  metadata: { vulnerabilities: { high: 2, total: 2 } },
});
const reason: Reason = {
  package: 'knots',
  advisory: URL,
  reason: 'only the command line ties, which is never run',
  until: '2026-06-30',
};

describe('an audit', () => {
  it('without findings has none', () => {
    expect(judgeAudit('{"auditReportVersion": 2, "vulnerabilities": {}}', [], '2026-06-01')).toEqual({
      type: 'Answered',
      findings: 0,
      unreasoned: [],
    });
  });

  it.each<[string, readonly Reason[], number]>([
    ['without a reason', [], 1],
    ['with a reason', [reason], 0],
    ['with a reason that has run out', [{ ...reason, until: '2026-05-31' }], 1],
    ['with a reason for another advisory', [{ ...reason, advisory: `${URL}x` }], 1],
    ['with a reason for another package', [{ ...reason, package: 'ropes' }], 1],
  ])('with a finding %s', (_name, reasons, unreasoned) => {
    const judged = judgeAudit(found, reasons, '2026-06-01');
    expect(judged).toMatchObject({ type: 'Answered', findings: 1 });
    expect(judged.type === 'Answered' && judged.unreasoned).toHaveLength(unreasoned);
  });

  it.each([
    [
      'refuses',
      '{"message": "405 Method Not Allowed - POST …", "statusCode": 405, "error": {"summary": "", "detail": ""}}',
      '405',
    ],
    ['cannot be reached', '{"error": {"code": "ENOTFOUND", "summary": "request to … failed", "detail": ""}}', 'failed'],
  ])('that the registry %s says so', (_name, output, why) => {
    expect(judgeAudit(output, [], '2026-06-01')).toEqual({ type: 'Unanswered', why: expect.stringContaining(why) });
  });

  it('is made of every package of the project', () => {
    const folders = globSync('**/package-lock.json', {
      cwd: ROOT,
      exclude: (name) => name === 'node_modules' || name.startsWith('.'),
    }).map(dirname);
    expect(folders.toSorted()).toEqual([...AUDITED].toSorted());
    for (const folder of folders) expect(existsSync(join(ROOT, folder, 'package.json'))).toBe(true);
  });
});
