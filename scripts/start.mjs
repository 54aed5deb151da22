// npm start: what must hold before anything runs, then start.ts. Plain JavaScript, so that an old Node can still read it
// and say what is wrong; one process, so that a signal reaches what it is meant for.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const NODE_MAJOR = 24;

function problem() {
  if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR) {
    return `Node ${process.versions.node} is too old; the project brings Node ${NODE_MAJOR}. Run "npm ci" (with its install scripts) and start with "npm start".`;
  }
  try {
    const workerd = createRequire(import.meta.url)('workerd');
    const { status, stderr, error } = spawnSync(workerd.default ?? workerd, ['--version'], { encoding: 'utf8' });
    if (status === 0) return null;
    return `The Workers runtime does not run on this machine: ${(error?.message ?? stderr).trim()}. It needs 64-bit Linux (glibc 2.35 or newer) or macOS 13.5 or newer.`;
  } catch {
    return 'The packages are not installed. Run "npm ci" first.';
  }
}

const found = problem();
if (found !== null) {
  console.error(found);
  process.exit(1);
}
await import('./start.ts');
