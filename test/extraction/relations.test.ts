import { describe, expect, it } from 'vitest';
import { RELATION_KINDS, type RelationKind } from '../../schema/vocabulary.ts';
import { read } from './agreements-reading.ts';

/** Sentences under the relation that they state, as `from > to` (slugs; words in quotation marks for who has none). */
const RELATIONS: Record<RelationKind, readonly (readonly [string, string])[]> = {
  BACKED_BY: [
    ['The Houthis, supported by Iran, took the town.', 'houthis > government-of-iran'],
    [
      'The Syrian Democratic Forces (SDF), which are backed by Washington, took the town.',
      'syrian-democratic-forces > government-of-united-states',
    ],
    ['Iran-backed militias fired rockets at the base.', '"militias" > government-of-iran'],
    [
      'Thirty militiamen of foreign nationality supported by Iran were killed.',
      '"Thirty militiamen of foreign nationality" > government-of-iran',
    ],
    [
      'The US-led coalition supports the Syrian Democratic Forces.',
      'syrian-democratic-forces > global-coalition-against-daesh',
    ],
    ['Iran, a backer of the Houthis, denied it.', 'houthis > government-of-iran'],
    ['Iran has provided military support to the Houthis for years.', 'houthis > government-of-iran'],
    ['The Houthis (backed by Iran) took the port.', 'houthis > government-of-iran'],
    ['The Houthis, which experts say are backed by Iran, took the port.', 'houthis > government-of-iran'],
    ['Hezbollah, a militia backed by Iran, fired rockets.', 'hezbollah > government-of-iran'],
  ],
  ALLIED_WITH: [
    ['HTS, allied with Ahrar al-Sham, took the town.', 'hayat-tahrir-al-sham > ahrar-al-sham'],
    ['A faction affiliated with HTS ambushed the convoy.', '"faction" > hayat-tahrir-al-sham'],
    ['Boko Haram pledged allegiance to Islamic State.', 'boko-haram > islamic-state'],
  ],
  PART_OF: [
    ['Al-Shabaab, the Somali branch of al-Qaeda, said so.', 'al-shabaab > al-qaeda'],
    ['Al-Shabaab, a young al-Qaeda branch, took the port.', 'al-shabaab > al-qaeda'],
    ["Al-Qaeda's Syrian affiliate, HTS, took the town.", 'hayat-tahrir-al-sham > al-qaeda'],
  ],
  SUCCESSOR_OF: [
    ['HTS, formerly part of al-Qaeda, took the town.', 'hayat-tahrir-al-sham > al-qaeda'],
    ['HTS, which split from al-Qaeda, took the town.', 'hayat-tahrir-al-sham > al-qaeda'],
  ],
  RIVAL_OF: [
    ['The Taliban, rival of the Islamic State, took the port.', 'taliban > islamic-state'],
    ['HTS is a bitter rival of the Islamic State.', 'hayat-tahrir-al-sham > islamic-state'],
  ],
  LED_BY: [
    ['A coalition led by Washington bombed the hill.', '"coalition" > government-of-united-states'],
    ['A faction led by HTS took the town.', '"faction" > hayat-tahrir-al-sham'],
  ],
};

const NONE = [
  'The plan was supported by Russia.',
  'The attack was led by HTS.',
  'Iran does not support the Houthis, Moscow said.',
  'Saudi Arabia accuses Iran of arming the Houthis.',
  'Russia supported a resolution that Turkey wrote.',
  'The advance was backed by tanks.',
  'The attack was linked to Islamic State.',
  'Russia and Iran met in Sochi.',
];

const name = ({ actor, text }: { readonly actor: string | null; readonly text: string }) => actor ?? `"${text}"`;
const found = (text: string, kind: RelationKind) =>
  read(text)
    .relations.filter((relation) => relation.kind === kind)
    .map(({ from, to }) => `${name(from)} > ${name(to)}`);

describe('relations', () => {
  for (const kind of RELATION_KINDS)
    it.each(RELATIONS[kind])(`${kind}: %s`, (text, relation) => expect(found(text, kind)).toContain(relation));

  it.each(NONE)('none: %s', (text) => expect(read(text).relations).toEqual([]));

  it('runs to each of those named together, and no further', () => {
    expect(found('The Houthis, backed by Iran and Russia, took the port.', 'BACKED_BY')).toEqual([
      'houthis > government-of-iran',
      'houthis > government-of-russia',
    ]);
    expect(found('Rebels backed by Turkey and soldiers of the regime clashed.', 'BACKED_BY')).toHaveLength(1);
    expect(
      found('Rebel backer Chad and regime supporters Egypt and Qatar met.', 'BACKED_BY').map((r) => r.split(' > ')[1]),
    ).toEqual(['government-of-chad', 'government-of-egypt', 'government-of-qatar']);
  });

  it('turns round governments held up by a rebel group, an error of translation', () => {
    expect(
      found('Egypt and Turkey (backed respectively by the Libyan regime and the rebels) met.', 'BACKED_BY'),
    ).toEqual(['government-of-libya > government-of-egypt', '"rebels" > government-of-turkey']);
  });

  it('keeps one of each', () => {
    const text = 'The Houthis, backed by Iran, took the port. Iran-backed Houthis fired at ships.';
    expect(found(text, 'BACKED_BY')).toEqual(['houthis > government-of-iran']);
    expect(found('HTS, rival of Islamic State, left. Islamic State, rival of HTS, came.', 'RIVAL_OF')).toHaveLength(1);
  });

  it('quotes the words between the two, verbatim', () => {
    const [relation] = read('Shells fell. On Monday the “Houthis”, backed by Iran, took the port.').relations;
    expect(relation).toMatchObject({ sentence: 1, quote: 'the “Houthis”, backed by Iran' });
  });
});
