// Articles written for measuring: news of a made-up week, of any length, the same for the same size and seed.

const TOWNS = ['Homs', 'Hama', 'Idlib', 'Raqqa', 'Palmyra', 'Manbij', 'Daraa', 'Kobani', 'Tal Tamr', 'Maarat al-Numan'];
const FORCES = ['Syrian government forces', 'Islamic State fighters', 'rebels', 'Turkish troops', 'Kurdish-led forces'];
const SOURCES = [
  'the Syrian Observatory for Human Rights',
  'a military source',
  'the state news agency SANA',
  'rescue workers',
  'a spokesman for the group',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PEOPLE = ['civilians', 'soldiers', 'people', 'fighters', 'villagers'];

interface Words {
  readonly town: string;
  readonly other: string;
  readonly force: string;
  readonly enemy: string;
  readonly source: string;
  readonly day: string;
  readonly people: string;
  readonly many: number;
  readonly few: number;
}

/** A third tells of acts, a third of what came of them, a third of what has no event in it, as in the news. */
const SENTENCES: readonly ((words: Words) => string)[] = [
  (w) =>
    `At least ${w.many} ${w.people} were killed and ${w.few} wounded when ${w.force} shelled the town of ${w.town} on ${w.day}, ${w.source} said.`,
  (w) =>
    `A car bomb went off near a checkpoint in ${w.town} on ${w.day} morning, killing ${w.many} ${w.people}, including ${w.few} children.`,
  (w) =>
    `${w.force} attacked positions held by ${w.enemy} in the countryside of ${w.town}, and clashes went on until ${w.day} night.`,
  (w) =>
    `Russian warplanes carried out ${w.few} air strikes on villages between ${w.town} and ${w.other}, according to ${w.source}.`,
  (w) =>
    `Gunmen ambushed a bus on the road from ${w.other} to ${w.town} and killed ${w.few} of its passengers, ${w.source} added.`,
  (w) =>
    `Hundreds of residents took to the streets of ${w.town} on ${w.day} to protest against the arrest of ${w.few} teachers.`,
  (w) =>
    `The death toll rose to ${w.many} from ${w.few} after more bodies were pulled from the rubble of a market, ${w.source} said.`,
  (w) =>
    `"We buried ${w.few} of our neighbours today and we do not know who will be next," said a shopkeeper who gave his name as Abu Omar.`,
  (w) => `Nobody has owned up to the attack, but the governor blamed ${w.enemy} for it.`,
  (w) =>
    `Among the dead were ${w.few} women and an officer with the rank of colonel, a doctor at the main hospital told reporters.`,
  (w) =>
    `Since the winter at least ${w.many * 40} ${w.people} have died in the fighting around ${w.town}, ${w.source} estimates.`,
  (w) => `The army denied that its planes had bombed the hospital in ${w.other}.`,
  () => 'Food and fuel have become scarce, and most of the shops along the main street have been closed for weeks.',
  () =>
    'The foreign minister is expected to meet his counterparts next week for talks on how the truce can be made to last.',
  (w) =>
    `Russia and Turkey agreed in September on a demilitarised zone of 15 to 20 kilometres in ${w.town} province, which neither side has left alone.`,
  () => 'Diplomats say that much depends on who will control the highway once the winter is over.',
  (w) =>
    `The town of ${w.town}, which had 40,000 inhabitants before the war, changed hands twice in ${2012 + (w.few % 6)}.`,
  () =>
    'Schools opened again in the autumn, though many families have not come back to the quarter where they used to live.',
];

/** A sequence of whole numbers below a bound that is the same on every machine (Numerical Recipes' linear congruential generator). */
function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * An article of about `units` UTF-16 units, cut at the end of a sentence, in paragraphs of one to three sentences.
 *
 * @param seed another seed gives another article
 */
export function writeArticle(
  units: number,
  seed: number,
): { id: string; title: string; text: string; publishedAt: string } {
  const next = sequence(seed + 1);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  let text = '';
  while (text.length < units) {
    const force = pick(FORCES);
    const words: Words = {
      town: pick(TOWNS),
      other: pick(TOWNS),
      force,
      enemy: pick(FORCES.filter((f) => f !== force)),
      source: pick(SOURCES),
      day: pick(DAYS),
      people: pick(PEOPLE),
      many: 10 + next(60),
      few: 2 + next(8),
    };
    const sentence = SENTENCES[next(SENTENCES.length)]?.(words) ?? '';
    const parted = text === '' ? '' : next(2) === 0 ? '\n\n' : ' ';
    text += parted + sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  return {
    id: `article-${units}-${seed}`,
    title: `Dozens killed in attacks around ${pick(TOWNS)}`,
    text,
    publishedAt: '2019-04-20',
  };
}
