// What whoever hosts the Worker has chosen: `[vars]` of wrangler.toml, each with what it is where nothing is said.
import * as z from 'zod';

const origins = z
  .string()
  .transform((text) => text.split(/\s+/).filter((origin) => origin !== ''))
  .refine((list) => list.every((origin) => origin === '*' || URL.parse(origin)?.origin === origin), {
    message: 'must be "*", or web origins like "https://maps.example" parted by spaces',
  });

const onOff = z.enum(['on', 'off'], { error: 'must be "on" or "off"' });

const audience = z.enum(['public', 'key'], { error: 'must be "public" or "key"' });

const settingsSchema = z.object({
  /** Web origins whose pages may read answers; `*` for all. Keys are sent in a header, so none of them can act for a visitor. */
  ORIGINS: origins.default(['*']),
  /** Whether `/graphql` opens GraphiQL in a browser. */
  GRAPHIQL: onOff.default('on'),
  /** Whether the schema can be asked for, by introspection and at `/schema.graphql`. */
  INTROSPECTION: onOff.default('on'),
  /** Who reads at all, but for `/health`, `/schema.graphql` and GraphiQL's page: `key`, whoever has a key with the scope "read". */
  READING: audience.default('public'),
  /** Who reads the full text of articles, their sentences and what a search finds in them: `key`, a key with the scope "read". */
  TEXTS: audience.default('key'),
  /** Who reads quotes, and the single sentences that state something. */
  QUOTES: audience.default('public'),
});

/** Anybody, or whoever has a key with the scope "read". */
export type Audience = z.infer<typeof audience>;

export interface Settings {
  readonly origins: readonly string[];
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly reading: Audience;
  readonly texts: Audience;
  readonly quotes: Audience;
}

const kept = new WeakMap<object, Settings>();

/**
 * The settings among the Worker's bindings, read once an isolate. Throws where one is none of what it may be: a Worker that is
 * set up wrongly answers nothing rather than too much.
 */
export function settingsOf(bindings: object): Settings {
  const known = kept.get(bindings);
  if (known) return known;
  const { ORIGINS, GRAPHIQL, INTROSPECTION, READING, TEXTS, QUOTES } = settingsSchema.parse(bindings);
  const settings: Settings = {
    origins: ORIGINS,
    graphiql: GRAPHIQL === 'on',
    introspection: INTROSPECTION === 'on',
    reading: READING,
    texts: TEXTS,
    quotes: QUOTES,
  };
  kept.set(bindings, settings);
  return settings;
}
