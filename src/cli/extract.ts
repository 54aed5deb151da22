// npm run --silent extract < articles.jsonl > records.jsonl
import { parseArgs } from 'node:util';
import { createExtractor } from '../extraction/extractor.ts';
import { runExtraction } from './extract-lines.ts';
import { loadKnowledge } from './knowledge.ts';

const USAGE = `Reads one article a line (JSON: id, text, title?, publishedAt?, url?, publisher?, language?) on standard input
and prints one extraction record a line, in the same order. A line that cannot be read yields {"id", "error"}
and the exit code 1 at the end.

  npm run --silent extract < articles.jsonl > records.jsonl
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(USAGE);
  } else {
    const allRead = await runExtraction(createExtractor(await loadKnowledge()), process.stdin, process.stdout);
    process.exitCode = allRead ? 0 : 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
