// The news of a theatre on a day: what happened, and the articles that tell of it, each of some.

import { type Article, writeArticle } from './article.ts';
import type { Chance } from './chance.ts';
import { type Happening, happen } from './happening.ts';
import { agree } from './pact.ts';
import type { Theatre } from './world.ts';

/** Most things that one article tells of. */
const MOST_HAPPENINGS = 6;
const MOST_ARTICLES = 24;
/** From this on many outlets report. */
const MANY_DEAD = 15;

export interface Coverage {
  readonly article: Article;
  /** What it tells: the n-th of its events is that one of the story's happenings. */
  readonly tells: readonly number[];
  /** When it came in: ISO instant, UTC. */
  readonly ingestedAt: string;
}

export interface Story {
  /** How many things happened. */
  readonly happenings: number;
  /** In the order in which they came in. The first tells everything. */
  readonly coverage: readonly Coverage[];
}

const SECONDS_A_DAY = 86_400;

function howManyArticles(happenings: readonly Happening[], chance: Chance): number {
  const worst = Math.max(...happenings.map(({ toll }) => toll));
  return Math.min(chance.heavyTailed(1, worst >= MANY_DEAD ? 5 : 1.6), MOST_ARTICLES);
}

/**
 * A story of at most so many happenings.
 *
 * @param day number of the day, as of 1970
 * @param serial names the story and no other one
 */
export function createStory(theatre: Theatre, day: number, most: number, serial: string, chance: Chance): Story {
  const number = Math.min(chance.heavyTailed(1, 3.2), MOST_HAPPENINGS, most);
  const happenings = Array.from({ length: number }, () => happen(theatre, day - chance.integer(0, 2), chance));
  const pact = chance.happens(0.04) ? agree(theatre, day, chance) : null;
  const all = happenings.map((_happening, index) => index);
  const articles = howManyArticles(happenings, chance);
  let seconds = day * SECONDS_A_DAY + chance.integer(0, SECONDS_A_DAY - 1);
  const coverage = Array.from({ length: articles }, (_, index): Coverage => {
    const some = index === 0 ? all : all.filter(() => chance.happens(0.5));
    const tells = some.length > 0 ? some : [0];
    const told = tells.flatMap((which) => happenings[which] ?? []);
    seconds += index === 0 ? 0 : chance.integer(60, SECONDS_A_DAY / 6);
    const assignment = {
      theatre,
      publisher: theatre.publisher(chance),
      day: Math.floor(seconds / SECONDS_A_DAY),
      serial: `${serial}-${index + 1}`,
      happenings: told,
      pact: index === 0 || chance.happens(0.5) ? pact : null,
    };
    const ingestedAt = new Date(seconds * 1000).toISOString();
    return { article: writeArticle(assignment, chance), tells, ingestedAt };
  });
  return { happenings: number, coverage };
}
