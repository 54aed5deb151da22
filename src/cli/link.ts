// npm run --silent link < articles.jsonl > pairs.jsonl
import { parseArgs } from 'node:util';
import { createExtractor } from '../extraction/extractor.ts';
import { loadKnowledge } from './knowledge.ts';
import { runLinking } from './link-lines.ts';

const USAGE = `Reads one article a line (JSON: id, text, title?, publishedAt?, url?, publisher?, language?) on standard input
and prints one line for each pair of articles whose main events it compared: {"a", "b", "same", "score", "reasons"}.
A pair that is not printed is judged different. The order of the lines does not matter. A line that cannot be read
is told on standard error and takes part in no pair.

  npm run --silent link < articles.jsonl > pairs.jsonl
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(USAGE);
  } else {
    const unread = await runLinking(createExtractor(await loadKnowledge()), process.stdin, process.stdout);
    for (const { line, message } of unread) process.stderr.write(`Line ${line}: ${message}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
