import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readQueries, SUBJECTS } from '../../bench/queries.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));

describe('the queries of npm run bench:api', () => {
  it.each(readQueries())('$name is valid against the printed schema, and asks for what can be told', (query) => {
    for (const text of [query.text, query.typed]) {
      expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
    }
    expect(Object.keys(SUBJECTS)).toEqual(expect.arrayContaining([...query.subjects]));
    // Else there is no way to the deep page.
    if (query.isPaged)
      expect(query.text).toMatch(/first: \$first,?\s+last: \$last,?\s+after: \$after[\s\S]*startCursor/);
  });
});
