import { describe, expect, it } from 'vitest';
import type { AgreementKind, AgreementState } from '../../schema/vocabulary.ts';
import { read } from './agreements-reading.ts';

/** Phrases under the kind and state that they mean. */
const KINDS_AND_STATES: Partial<Record<AgreementKind, Partial<Record<AgreementState, readonly string[]>>>> = {
  CEASEFIRE: {
    PROPOSED: [
      'The United Nations called for a ceasefire in Libya.',
      'Russia proposed a humanitarian pause in Aleppo.',
      'The rebels rejected a truce on Monday.',
      'Residents hope a truce will be reached soon.',
      'Mediators said there was an urgent need for a ceasefire.',
    ],
    ANNOUNCED: [
      'A ceasefire between the Philippine government and the MILF will begin at 00:01 on 6 March.',
      'The FARC declared a unilateral ceasefire on Friday.',
    ],
    SIGNED: [
      'Israel and Hamas agreed to a four-day truce.',
      'The government and the rebels agreed to stop fighting.',
      'A ceasefire was reached on Sunday between the militias and the navy.',
      'The strikes strained a truce that ended a long war between Israel and Hamas.',
      'Chad and Niger agreed on Monday to prolong by another sixty days a truce, ministers said.',
    ],
    IN_FORCE: [
      'An Egyptian-brokered ceasefire between Israel and Hamas took effect on Sunday.',
      'The army extended a truce. It will expire on 9 December.',
      'Shopkeepers left the island under a local truce with the navy.',
    ],
    VIOLATED: ['Despite the truce, shelling continued.', 'The truce has been violated repeatedly.'],
    COLLAPSED: [
      'The US-Russian brokered truce collapsed on Monday.',
      'Fighting resumed after the collapse of a week-long ceasefire.',
    ],
    EXPIRED: ['The truce expired at midnight and was not renewed.'],
    PARTIALLY_IMPLEMENTED: ['The ceasefire signed in Doha is only partially observed.'],
  },
  CESSATION_OF_HOSTILITIES: {
    SIGNED: ['Ethiopia and the Tigray rebels signed a cessation of hostilities on 2 November 2022.'],
  },
  NON_AGGRESSION: { SIGNED: ['Both groups signed a non-aggression pact in May.'] },
  DEMILITARISED_ZONE: { SIGNED: ['Turkey and Russia agreed on a demilitarised zone in Idlib.'] },
  DE_ESCALATION_ZONE: {
    IN_FORCE: [
      'Air strikes hit the town, which lies in a de-escalation zone, despite no violation being reported under the "de-escalation" deal.',
    ],
  },
  WITHDRAWAL: { SIGNED: ['Syria and Israel signed a disengagement agreement in 1974.'] },
  EVACUATION: { IN_FORCE: ['Rebels and their families left the town under an evacuation deal.'] },
  PRISONER_EXCHANGE: {
    SIGNED: [
      'The government and the rebels agreed to exchange 200 prisoners.',
      'The two sides agreed a prisoner swap on Friday.',
    ],
  },
  PEACE_ACCORD: {
    SIGNED: [
      'The peace accord signed in 2016 by the Colombian government and the FARC ended the war.',
      'The junta and the front signed a declaration of principles in Oslo on Monday.',
      'The accord, signed in Oslo in 2018, ended a nine-year civil war.',
    ],
  },
  TALKS: {
    ANNOUNCED: [
      'Talks between the government of Sudan and the SPLM-N are scheduled to resume on 12 August.',
      'Negotiations between Chad and the front reconvene on Saturday.',
    ],
    COLLAPSED: ['Peace talks in Geneva collapsed in February.'],
  },
};

const NO_AGREEMENT = [
  'The two sides failed to reach a ceasefire agreement.',
  'No agreement was reached on Tuesday.',
  'There is no truce, the rebels said.',
  'If a ceasefire is agreed, aid will flow.',
  'The trade deal between China and the United States was signed on Monday.',
  'Police had to deal with protesters.',
  'The village lies on the ceasefire line.',
  'The strike dealt a blow to the group.',
  'Ministers are in agreement that the army should stay.',
  'A monitor recorded 12 violations in 24 hours.',
  'The two presidents held talks.',
  'The commissioner said that the plan was not a ceasefire.',
  'The judges restated the principles of the court.',
];

describe('kind and state', () => {
  for (const [kind, states] of Object.entries(KINDS_AND_STATES))
    for (const [state, texts] of Object.entries(states))
      it.each(texts)(`${kind}, ${state}: %s`, (text) => {
        expect(read(text).agreements.map((a) => [a.kind, a.state])).toEqual([[kind, state]]);
      });

  it.each(NO_AGREEMENT)('none: %s', (text) => expect(read(text).agreements).toEqual([]));
});

/** Parties as `ROLE actor`. */
const PARTIES: readonly (readonly [string, readonly string[]])[] = [
  ['A truce between Israel and Hamas began.', ['SIGNATORY government-of-israel', 'SIGNATORY hamas']],
  ['Israel and Hamas agreed on Thursday to a truce.', ['SIGNATORY government-of-israel', 'SIGNATORY hamas']],
  [
    'A truce was reached by Armenia and Azerbaijan.',
    ['SIGNATORY government-of-armenia', 'SIGNATORY government-of-azerbaijan'],
  ],
  [
    'A ceasefire brokered by Norway Cuba and Kenya took effect.',
    ['MEDIATOR government-of-norway', 'MEDIATOR government-of-cuba', 'MEDIATOR government-of-kenya'],
  ],
  [
    'A ceasefire that Kenya and Uganda brokered in August collapsed.',
    ['MEDIATOR government-of-kenya', 'MEDIATOR government-of-uganda'],
  ],
  ['A US-Russian brokered truce collapsed.', ['MEDIATOR government-of-united-states', 'MEDIATOR government-of-russia']],
  [
    'A Turkish-Russian ceasefire agreement took effect.',
    ['SIGNATORY government-of-turkey', 'SIGNATORY government-of-russia'],
  ],
  ['The ceasefire, guaranteed by Russia, has held.', ['GUARANTOR government-of-russia']],
  [
    'Russia and Iran are the guarantors of the truce.',
    ['GUARANTOR government-of-russia', 'GUARANTOR government-of-iran'],
  ],
  ['The truce does not include Islamic State.', ['EXCLUDED islamic-state']],
  ['Islamic State is not part of the ceasefire.', ['EXCLUDED islamic-state']],
  [
    'The Taliban signed a peace agreement with the United States.',
    ['SIGNATORY government-of-united-states', 'SIGNATORY taliban'],
  ],
  [
    'Armenia and Azerbaijan met on Sunday. A ceasefire that both countries signed in 1994 held.',
    ['SIGNATORY government-of-armenia', 'SIGNATORY government-of-azerbaijan'],
  ],
  ['The rebels signed a truce with Khartoum in May.', ['SIGNATORY government-of-sudan', 'SIGNATORY null']],
  [
    'Armenia said Azerbaijani troops had fired, days after the two countries initialled a truce.',
    ['SIGNATORY government-of-armenia', 'SIGNATORY government-of-azerbaijan'],
  ],
  [
    'Hamas left the town under a truce it signed with Israel in May.',
    ['SIGNATORY government-of-israel', 'SIGNATORY hamas'],
  ],
  [
    'Armenia and Azerbaijan signed a truce under Georgian mediation.',
    ['MEDIATOR government-of-georgia', 'SIGNATORY government-of-armenia', 'SIGNATORY government-of-azerbaijan'],
  ],
  [
    'Israel and Hamas, the largest of the factions, signed a truce.',
    ['SIGNATORY government-of-israel', 'SIGNATORY hamas'],
  ],
  [
    'Chad, Niger and Mali signed a truce.',
    ['SIGNATORY government-of-chad', 'SIGNATORY government-of-mali', 'SIGNATORY government-of-niger'],
  ],
  [
    'Talks between Armenia and Azerbaijan will be held on 12 August.',
    ['PARTY government-of-armenia', 'PARTY government-of-azerbaijan'],
  ],
];

describe('parties', () => {
  it.each(PARTIES)('%s', (text, parties) => {
    const [agreement] = read(text).agreements;
    expect(agreement?.parties.map((p) => `${p.role} ${p.actor}`).sort()).toEqual([...parties].sort());
  });

  it('takes leaders for their governments', () => {
    const [agreement] = read('The truce between Vladimir Putin and Recep Tayyip Erdogan took effect.').agreements;
    expect(agreement?.parties.map((p) => [p.actor, p.text])).toEqual([
      ['government-of-russia', 'Vladimir Putin'],
      ['government-of-turkey', 'Recep Tayyip Erdogan'],
    ]);
  });
});

/** Provisions as `KIND low–high`. */
const PROVISIONS: readonly (readonly [
  string,
  readonly (readonly [kind: string, text: string, width: readonly [number, number] | null])[],
])[] = [
  ['Turkey and Russia agreed on a 15–20 km demilitarised zone.', [['ZONE', 'a 15–20 km demilitarised zone', [15, 20]]]],
  [
    'The truce between Russia and Turkey provides for a "security corridor" of six kilometres on each side of the road.',
    [['CORRIDOR', 'a "security corridor" of six kilometres', [6, 6]]],
  ],
  ['The ceasefire calls for a buffer zone ten miles wide.', [['ZONE', 'a buffer zone ten miles wide', [16.1, 16.1]]]],
  [
    'The ceasefire would create a 30km-deep safe zone along the border.',
    [['ZONE', 'a 30km-deep safe zone along the border', [30, 30]]],
  ],
  [
    'The truce includes joint patrols, the withdrawal of heavy weapons and the release of 40 prisoners.',
    [
      ['PATROL', 'joint patrols', null],
      ['WITHDRAWAL', 'the withdrawal of heavy weapons', null],
      ['PRISONERS', 'the release of 40 prisoners', null],
    ],
  ],
  [
    'The truce provides for the protection of civilians.',
    [['PROTECTION_OF_CIVILIANS', 'the protection of civilians', null]],
  ],
  ['Under the ceasefire, humanitarian aid may enter the city.', [['HUMANITARIAN_ACCESS', 'humanitarian aid', null]]],
  ['Despite the truce, an aid convoy of four trucks was shelled.', []],
];

describe('provisions', () => {
  it.each(PROVISIONS)('%s', (text, provisions) => {
    const [agreement] = read(text).agreements;
    expect(agreement?.provisions.map((p) => [p.kind, p.text, p.widthKm && [p.widthKm.low, p.widthKm.high]])).toEqual(
      provisions,
    );
  });
});

/** Violations as violator, status and claimant. */
const VIOLATIONS: readonly (readonly [string, readonly (readonly [string | null, string, string | null])[]])[] = [
  ['Moscow said Turkey had violated the truce.', [['government-of-turkey', 'ALLEGED', 'Moscow']]],
  ['Armenia accused Azerbaijan of violating the ceasefire.', [['government-of-azerbaijan', 'ALLEGED', 'Armenia']]],
  ['Azerbaijan denied breaking the truce.', [['government-of-azerbaijan', 'DENIED', null]]],
  ['Ukraine acknowledged violating the ceasefire.', [['government-of-ukraine', 'ACKNOWLEDGED', null]]],
  ['OSCE observers recorded 12 violations of the truce in 24 hours.', [[null, 'VERIFIED', 'OSCE observers']]],
  ['Russia bombed the town, thus breaking the ceasefire.', [['government-of-russia', 'ALLEGED', null]]],
  [
    'Violations of the ceasefire by Russia and by Turkey have been frequent.',
    [
      ['government-of-russia', 'ALLEGED', null],
      ['government-of-turkey', 'ALLEGED', null],
    ],
  ],
  ['The ceasefire was broken by Turkey.', [['government-of-turkey', 'ALLEGED', null]]],
  ['The ceasefire has largely held. It was violated twice on Monday.', [[null, 'ALLEGED', null]]],
  ['Despite the truce, shelling continued.', [[null, 'ALLEGED', null]]],
  ['Strikes hit the town despite a ceasefire announced by the army.', [[null, 'ALLEGED', null]]],
  ['Indian jets, in violation of the ceasefire, bombed the valley.', [['military-forces-of-india', 'ALLEGED', null]]],
  ['The spokesman accused Addis Ababa of violating the truce.', [['government-of-ethiopia', 'ALLEGED', null]]],
  [
    'Officials said Turkish troops had laid mines in breach of the ceasefire.',
    [['military-forces-of-turkey', 'ALLEGED', null]],
  ],
  ['The truce has been violated by dissidents, the mission says.', [[null, 'ALLEGED', null]]],
  [
    'UN observers have recorded 3,000 violations by Israel and 130 by Hezbollah since the ceasefire took hold.',
    [
      ['government-of-israel', 'VERIFIED', 'UN'],
      ['hezbollah', 'VERIFIED', 'UN'],
    ],
  ],
  ['No violations have been recorded since the truce began.', []],
  ['Despite the truce, no aid has arrived.', []],
  ['Turkey has not violated the ceasefire.', []],
  ['Russia warned Turkey against violating the ceasefire.', []],
  ['There were no violations of the ceasefire on Monday.', []],
];

describe('violations', () => {
  it.each(VIOLATIONS)('%s', (text, violations) => {
    const [agreement] = read(text).agreements;
    expect(agreement?.violations.map((v) => [v.violator?.actor ?? null, v.status, v.claimant?.text ?? null])).toEqual(
      violations,
    );
  });

  it('names groups by the words that describe them', () => {
    const text =
      'Violations of the truce have been daily, both by the clans supported by Ethiopia and by the Eritrean forces.';
    expect(read(text).agreements[0]?.violations.map((v) => v.violator?.text)).toEqual([
      'clans supported by Ethiopia',
      'Eritrean forces',
    ]);
  });

  it('names the event of the sentence that broke it', () => {
    const shelling = {
      key: 'e3',
      sentences: [0],
      participants: [],
      type: 'SHELLING_ARTILLERY_MISSILE_ATTACK' as const,
    };
    const protest = { key: 'e1', sentences: [0], participants: [], type: 'PEACEFUL_PROTEST' as const };
    const { agreements } = read('Despite the truce, shelling continued.', [protest, shelling]);
    expect(agreements[0]?.violations.map((v) => v.event)).toEqual(['e3']);
  });

  it('names the act by which an agreement was broken, of which nobody else is the doer', () => {
    const strike = { key: 'e2', sentences: [0], type: 'AIR_DRONE_STRIKE' as const };
    const by = (role: 'PERPETRATOR' | 'TARGET') => ({
      role,
      actor: 'military-forces-of-india',
      name: 'Military Forces of India',
      kind: 'STATE_FORCES' as const,
      text: 'India',
      supports: null,
    });
    const text = 'Turkey broke the truce with strikes on the port.';
    const eventBy = (...participants: ReturnType<typeof by>[]) =>
      read(text, [{ ...strike, participants }]).agreements[0]?.violations.map((v) => v.event);
    expect(eventBy()).toEqual(['e2']);
    expect(eventBy(by('TARGET'))).toEqual(['e2']);
    expect(eventBy(by('PERPETRATOR'))).toEqual([null]);
  });

  it('names an army and its allies', () => {
    const [agreement] = read('The army and its Wazalendo allies had violated the truce.').agreements;
    expect(agreement?.violations.map((v) => v.violator?.text)).toEqual(['army', 'Wazalendo allies']);
  });

  it('leaves the state alone when the only violation is denied', () => {
    expect(read('Azerbaijan denied breaking the truce.').agreements[0]?.state).toBe('IN_FORCE');
  });
});

describe('one agreement over several sentences', () => {
  it('joins what points back to it', () => {
    const text =
      'Armenia and Azerbaijan resumed artillery fire, thus breaking the non-aggression pact that the two neighbours initialled in August last year. ' +
      'The pact provides for a four-kilometre corridor in Lachin. Violations of that cessation of hostilities are common.';
    const { agreements } = read(text);
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({ key: 'a1', kind: 'NON_AGGRESSION', state: 'VIOLATED' });
    expect(agreements[0]?.location?.name).toBe('Lachin');
    expect(agreements[0]?.provisions.map((p) => p.widthKm)).toEqual([{ low: 4, high: 4 }]);
  });

  it('files the denial of a breach with the agreement that was broken', () => {
    const text =
      'Armenia accused Azerbaijan of breaking an earlier truce, that of 31 July. Azerbaijan rejected the accusation.';
    const { agreements } = read(text);
    expect(agreements).toHaveLength(1);
    expect(agreements[0]?.date).toMatchObject({ start: '2019-07-31' });
    expect(agreements[0]?.violations.map((v) => v.status)).toEqual(['ALLEGED', 'DENIED']);
  });

  it('reads a sentence that goes on with a pronoun', () => {
    const text =
      'Russia and Turkey agreed on a demilitarised zone. But this only applies partially. It was brokered by Iran.';
    const [agreement] = read(text).agreements;
    expect(agreement?.state).toBe('PARTIALLY_IMPLEMENTED');
    expect(agreement?.parties.map((p) => `${p.role} ${p.actor}`)).toContain('MEDIATOR government-of-iran');
  });

  it.each([
    ['a new one', 'The truce between Israel and Hamas collapsed. Israel and Hamas agreed to a new truce on Monday.'],
    ['other parties', 'A truce between Israel and Hamas held. A truce between Armenia and Azerbaijan collapsed.'],
    ['other dates', 'A truce signed in 2016 collapsed. A truce signed in 2019 held.'],
    ['another kind', 'A truce between Israel and Hamas held. Israel and Hamas agreed to exchange 30 prisoners.'],
  ])('keeps apart: %s', (_why, text) => expect(read(text).agreements.map((a) => a.key)).toEqual(['a1', 'a2']));
});

describe('date, place, name and quote', () => {
  it.each([
    ['A truce signed in 2018 held.', '2018-01-01', 'in 2018'],
    ['A ceasefire will begin on 6 March.', '2020-03-06', 'on 6 March'],
    ['On Monday, Israel and Hamas signed a truce.', '2020-03-02', 'On Monday'],
    ['Talks are planned for 8 and 9 May in Oslo.', '2020-05-08', '8 and 9 May'],
    ['Talks between Chad and the front resume on Friday.', '2020-03-06', 'on Friday'],
    ['The truce took effect at 6 am on Sunday.', '2020-03-01', 'on Sunday'],
  ])('%s', (text, start, words) => expect(read(text).agreements[0]?.date).toMatchObject({ start, text: words }));

  it.each([
    'Despite the truce, three strikes on Friday killed six people.',
    'Turkey violated the truce on Sunday.',
    'Under the truce Turkey is to open a road by April.',
  ])('does not take the day of something else: %s', (text) => expect(read(text).agreements[0]?.date).toBeNull());

  it.each([
    ['A truce in Hodeidah began.', 'Hodeidah'],
    ['Peace talks in Geneva collapsed.', 'Geneva'],
  ])('%s', (text, name) => expect(read(text).agreements[0]?.location?.name).toBe(name));

  it.each([
    'The Taliban signed a peace agreement in Doha.',
    'A truce between Russia and Turkey began.',
    'Armenia and Azerbaijan agreed to a truce at the request of Libya and Turkey.',
  ])('has no place: %s', (text) => expect(read(text).agreements[0]?.location).toBeNull());

  it('keeps a proper name', () => {
    expect(read('Shelling violated the Minsk agreement.').agreements[0]).toMatchObject({
      name: 'Minsk agreement',
      kind: 'CEASEFIRE',
    });
    expect(read('Shelling violated the ceasefire agreement.').agreements[0]?.name).toBeNull();
  });

  it('quotes the sentence', () => {
    const text = 'Shells fell at dawn. A truce signed in 2018 held.';
    expect(read(text).agreements[0]).toMatchObject({ sentence: 1, quote: 'A truce signed in 2018 held.' });
  });
});
