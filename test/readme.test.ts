import { describe, expect, it } from 'vitest';
import README from '../README.md?raw';
import { answerOf, ask, post } from './graphql/ask.ts';
import { storeKey } from './support/database.ts';

const INGEST = 'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestSuccess { created } } }';

/** The first fenced block of that language; without a language, the first of none. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(README)?.[1]?.trim() ?? '';
}

describe('the README', () => {
  it('opens on what the Worker answers', async () => {
    const { key } = await storeKey();
    const input = { text: block('text').replaceAll('\n', ' '), publishedAt: '2020-11-13' };
    expect(await ask(INGEST, { input }, { authorization: `Bearer ${key}` })).toEqual({
      data: { ingest: { created: true } },
    });
    expect(await ask(block('graphql'))).toEqual(JSON.parse(block('json')));
  });

  it('has requests to paste that are answered', async () => {
    const { key } = await storeKey(['read', 'ingest', 'review']);
    // A subscription is answered for as long as one listens: test/push has it.
    const bodies = [...README.matchAll(/ -d '(\{(?!"query":"subscription)[^']+\})'/g)].map((match) => match[1] ?? '');
    expect(bodies).toHaveLength(7);
    for (const body of bodies) {
      const response = await post(body, { authorization: `Bearer ${key}` });
      expect(await answerOf(response)).toEqual({ data: expect.any(Object) });
      expect(response.status).toBe(200);
    }
  });
});
