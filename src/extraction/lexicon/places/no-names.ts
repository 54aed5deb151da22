// Words that stand where a name would stand beside a noun or preposition of place. Where all is in capitals nothing else tells them from names.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "in a POPULATED district", "the NEARBY village": what a place is like or lies near to. */
const QUALITIES = set(
  `populated overpopulated business financial shopping special jungle combat mountainous diplomatic banking historic historical poor rich slum theater theatre
   quiet unnamed unidentified unknown nearby neighboring neighbouring adjacent surrounding coastal urban rural suburban peaceful remote isolated distant
   administrative agricultural mining garment impoverished prosperous deserted abandoned famous traditional`,
);

/** "low-income", "densely-populated", "coffee-growing", "well-known": qualities of two words. */
const COMPOUND_QUALITY = /-(?:income|populated|inhabited|growing|producing|known)$/;

/** Whether a word describes a place and is no part of its name. */
export function isQuality(word: string): boolean {
  return QUALITIES.has(word) || COMPOUND_QUALITY.test(word);
}

/** "IN ADDITION, …", "IN RETALIATION, …": how a sentence goes on from the one before. */
export const IN_PHRASES: ReadonlySet<string> = set(
  `addition response retaliation reprisal contrast summary conclusion revenge reality essence consequence practice exchange solidarity sympathy defense defence
   protest uniform`,
);

/** "a settlement of REPATRIATES": who lives in a place, which does not name it. */
export const DWELLERS: ReadonlySet<string> = set(
  'repatriates refugees returnees squatters settlers exiles evacuees nomads herders',
);
