// The annotated articles that the event-type model learns from, read from JSON Lines, their answers parsed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EVENT_TYPES } from '../../schema/vocabulary.ts';

const article = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
});
const type = z.enum(EVENT_TYPES);

const case2021 = article.extend({ gold: z.object({ type: type.nullable() }) });
const acled = article.extend({ gold: z.object({ sub_event_type: type }) });
const fakes = article.extend({
  gold: z.object({
    cause: z.string(),
    killed: z.number().nullable(),
    also: z.array(z.object({ cause: z.string() })).optional(),
  }),
});
const alternatives = z.array(z.object({ alts: z.array(z.string()), optional: z.boolean() }));
const template = z.object({
  optional: z.boolean(),
  type: z.array(z.string()),
  weapons: alternatives,
  perpInd: alternatives,
  perpOrg: alternatives,
  targets: alternatives,
  victims: z.array(z.object({ names: z.array(z.string()), descriptions: z.array(z.string()) })),
});
const muc4 = article.extend({ gold: z.object({ templates: z.array(template) }) });

export type Case2021 = z.infer<typeof case2021>;
export type Acled = z.infer<typeof acled>;
export type Fakes = z.infer<typeof fakes>;
export type Muc4 = z.infer<typeof muc4>;
export type Template = z.infer<typeof template>;

export interface Corpora {
  readonly case2021: readonly Case2021[];
  readonly acled: readonly Acled[];
  readonly fakes: readonly Fakes[];
  readonly muc4: readonly Muc4[];
}

/** Reads the four corpora of a directory. Throws where one is missing or is not as described. */
export function readCorpora(directory: string): Corpora {
  const read = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const path = join(directory, `${name}.jsonl`);
    if (!existsSync(path)) throw new Error(`${path} is missing: set SITREP_CORPUS to the directory of the corpora.`);
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => schema.parse(JSON.parse(line)));
  };
  return {
    case2021: read('case2021', case2021),
    acled: read('acled', acled),
    fakes: read('fakes', fakes),
    muc4: read('muc4', muc4),
  };
}
