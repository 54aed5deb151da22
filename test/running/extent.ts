// How much is done: `npm test` does some of it, `npm run endure` all.

const isWhole = process.env.SITREP_ENDURE === '1';

export const EXTENT = isWhole
  ? { kills: 40, articles: 200, queueKills: 20, seconds: 60, writers: 50, readers: 50, isWhole }
  : { kills: 8, articles: 50, queueKills: 3, seconds: 8, writers: 16, readers: 16, isWhole };
