// Articles that nobody wrote, of several outlets about the same events.
import type { Article } from '../../scripts/synthetic/article.ts';
import { createChance } from '../../scripts/synthetic/chance.ts';
import { packedPlaces } from '../../scripts/synthetic/seed.ts';
import { createStory } from '../../scripts/synthetic/story.ts';
import { createWorld } from '../../scripts/synthetic/world.ts';

export type Input = Article['input'];

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1) / DAY_MS;
/** Days over which the articles are spread. */
const DAYS = 60;
/** Most things that one article tells of. */
const MOST_EVENTS = 6;

/** Every so many articles one tells what so many others do: much to write at once. */
const ROUND_UP_EVERY = 8;
const ROUND_UP_OF = 12;

function roundUp(input: Input, others: readonly Input[]): Input {
  return { ...input, title: `Round-up: ${input.title ?? ''}`, text: others.map(({ text }) => text).join('\n\n') };
}

const OUTLETS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Channel ${letter} News`);

/** What each of many outlets says of one and the same event. */
export const ONE_EVENT: readonly Input[] = OUTLETS.map((publisher, index) => ({
  title: 'Market shelled in Al-Bab',
  text: `Rebels shelled a market in the Syrian town of Al-Bab on Tuesday, killing eleven civilians and injuring ${index + 20} others, a hospital official told ${publisher}.`,
  url: null,
  publisher,
  publishedAt: '2021-01-06',
  language: 'en',
}));

/** So many articles; the same for the same seed. */
export function inventArticles(count: number, seed: number): readonly Input[] {
  const chance = createChance(seed);
  const theatre = createWorld(packedPlaces())(chance);
  const inputs: Input[] = [];
  for (let number = 1; inputs.length < count; number++) {
    const day = FIRST_DAY + chance.integer(0, DAYS - 1);
    const { coverage } = createStory(theatre, day, MOST_EVENTS, `${seed}-${number}`, chance);
    inputs.push(...coverage.map(({ article }) => article.input));
  }
  return inputs
    .slice(0, count)
    .map((input, index) =>
      index % ROUND_UP_EVERY === 0 ? roundUp(input, inputs.slice(index, index + ROUND_UP_OF)) : input,
    );
}
