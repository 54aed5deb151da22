// What `npm audit` says of the packages, and whether each finding is reasoned in audit-reasons.json.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');
const REASONS = join(import.meta.dirname, 'audit-reasons.json');
/** Every package.json of the project. */
export const AUDITED: readonly string[] = ['.', 'bench/peers', 'scripts/gazetteer', 'test/judges'];

/** Milliseconds after which a registry that says nothing is taken for one that does not answer. */
const TIMEOUT_MS = 60_000;

const advisory = z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() });
/** Of `npm audit --json`: packages that are affected through others name those, as texts. */
const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
});
/** What npm prints instead where the registry refuses, and where it cannot be reached. */
const failure = z.object({ message: z.string().optional(), error: z.object({ summary: z.string() }).optional() });

const reasons = z.array(
  z.strictObject({
    package: z.string(),
    /** The address of the advisory. */
    advisory: z.string(),
    /** Why the project is not affected, or what keeps it from taking another version. */
    reason: z.string().min(20),
    /** The last day on which the reason counts. */
    until: z.iso.date(),
  }),
);
export type Reason = z.infer<typeof reasons>[number];

export type Audit =
  | { readonly type: 'Unanswered'; readonly why: string }
  | { readonly type: 'Answered'; readonly findings: number; readonly unreasoned: readonly string[] };

/** Judges what `npm audit --json` printed. `today` is an ISO date. Throws on what is no output of npm's. */
export function judgeAudit(output: string, known: readonly Reason[], today: string): Audit {
  const printed: unknown = JSON.parse(output);
  const answered = report.safeParse(printed);
  if (!answered.success) {
    const { message, error } = failure.parse(printed);
    return { type: 'Unanswered', why: message ?? error?.summary ?? 'no reason is given' };
  }
  const found = new Map<string, z.infer<typeof advisory>>();
  for (const { via } of Object.values(answered.data.vulnerabilities)) {
    for (const one of via) if (typeof one !== 'string') found.set(`${one.name} ${one.url}`, one);
  }
  const isReasoned = ({ name, url }: z.infer<typeof advisory>) =>
    known.some((reason) => reason.package === name && reason.advisory === url && reason.until >= today);
  const unreasoned = [...found.values()].filter((one) => !isReasoned(one));
  return {
    type: 'Answered',
    findings: found.size,
    unreasoned: unreasoned.map(({ name, title, severity, url }) => `${name}: ${title} (${severity}) ${url}`),
  };
}

/** What npm prints; it ends with 1 both where it found something and where the registry does not answer. */
function runAudit(folder: string): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: join(ROOT, folder), timeout: TIMEOUT_MS, maxBuffer: 64_000_000 };
    execFile('npm', ['audit', '--json', '--package-lock-only'], options, (error, stdout) =>
      resolve(stdout.trim() === '' ? JSON.stringify({ message: error?.message ?? 'npm printed nothing' }) : stdout),
    );
  });
}

/** Audits every package of the project. A registry that does not answer is told, and fails nothing. */
export async function audit(): Promise<{ readonly passed: boolean; readonly message: string }> {
  const known = reasons.parse(JSON.parse(await readFile(REASONS, 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  const lines: string[] = [];
  const unanswered = new Map<string, string[]>();
  let passed = true;
  for (const folder of AUDITED) {
    const judged = judgeAudit(await runAudit(folder), known, today);
    if (judged.type === 'Unanswered') {
      unanswered.set(judged.why, [...(unanswered.get(judged.why) ?? []), folder]);
      continue;
    }
    const { findings, unreasoned } = judged;
    passed &&= unreasoned.length === 0;
    lines.push([`${folder}: ${findings} findings, ${unreasoned.length} without a reason`, ...unreasoned].join('\n  '));
  }
  for (const [why, folders] of unanswered)
    lines.push(`the registry does not answer for ${folders.join(', ')} (${why})`);
  return { passed, message: lines.join('; ') };
}
