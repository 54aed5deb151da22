// Words of agreements: what they are called, what brings them about, keeps, breaks and ends them, and what they provide for.
// Patterns are matched against folded words divided by single spaces, quotation marks left out.
import type { AgreementKind, AgreementState, PartyRole, ProvisionKind } from '../../../schema/vocabulary.ts';

/** Nouns for an agreement of any kind. */
const INSTRUMENT =
  '(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|arrangements?|memorandum|protocols?|settlement|understanding)';
const PEOPLE_HELD = '(?:prisoners?|detainees?|captives?|hostages?|prisoner-of-war|pow)';

/** What agreements are called, the longer and more telling names first; `null` leaves the kind to the rest of the sentence. */
export const AGREEMENT_NAMES: readonly (readonly [AgreementKind | null, string])[] = [
  ['CESSATION_OF_HOSTILITIES', `cessation of (?:all )?(?:hostilities|violence|fighting|fire)(?: ${INSTRUMENT})?`],
  ['NON_AGGRESSION', `non-?aggression ${INSTRUMENT}`],
  ['DE_ESCALATION_ZONE', `de-?escalation (?:zones?|areas?|regions?|${INSTRUMENT})`],
  ['DEMILITARISED_ZONE', 'demilitari[sz]ed (?:buffer )?(?:zones?|areas?|strip)'],
  ['PRISONER_EXCHANGE', `${PEOPLE_HELD}(?: release)?[ -](?:exchanges?|swaps?)(?: ${INSTRUMENT})?`],
  ['PRISONER_EXCHANGE', `(?:exchanges?|swaps?) of (?:[a-z\\d,-]+ ){0,3}${PEOPLE_HELD}`],
  ['PRISONER_EXCHANGE', `${PEOPLE_HELD}(?: release)? ${INSTRUMENT}`],
  ['PRISONER_EXCHANGE', `(?:exchanged|swapped) (?:[a-z\\d,-]+ ){0,4}${PEOPLE_HELD}`],
  ['EVACUATION', `(?:evacuation|transfer|safe[ -]passage|population swap) ${INSTRUMENT}`],
  ['EVACUATION', `${INSTRUMENT} (?:to evacuate|(?:on|for|over) (?:the |an )?evacuation)`],
  ['WITHDRAWAL', `(?:withdrawal|pull-?out|pull-?back|disengagement|redeployment) ${INSTRUMENT}`],
  [
    'WITHDRAWAL',
    `${INSTRUMENT} (?:to (?:withdraw|pull (?:out|back))|(?:on|for|over) (?:the |a )?(?:withdrawal|disengagement))`,
  ],
  ['CEASEFIRE', `(?:cease-?fires?|cease fires?|truces?|armistice|humanitarian pauses?)(?: ${INSTRUMENT})?`],
  ['CEASEFIRE', '(?:pause|halt|freeze) (?:in|on|to) (?:the )?(?:fighting|hostilities)'],
  [
    'PEACE_ACCORD',
    `${INSTRUMENT} (?:to end|ending|aimed at ending) (?:the |a |an |their )?(?:[a-z\\d-]+ ){0,3}(?:war|conflict|insurgency|violence)`,
  ],
  ['CEASEFIRE', `${INSTRUMENT} to (?:end|stop|halt) (?:the )?(?:[a-z]+ )?(?:fighting|hostilities|attacks)`],
  ['PEACE_ACCORD', `peace (?:${INSTRUMENT}|plan|initiative|roadmap)`],
  ['PEACE_ACCORD', '(?:joint )?declarations? of principles'],
  ['OTHER', `(?:reconciliation|surrender|power-sharing) ${INSTRUMENT}`],
  [
    'TALKS',
    '(?:(?:peace|ceasefire|truce|reconciliation|political|indirect|direct) )?(?:talks|negotiations|dialogues?|summit)',
  ],
  [null, INSTRUMENT],
];

/** "agreed to …": an agreement told by a verb alone. */
export const AGREED_ACTS: readonly (readonly [AgreementKind, string])[] = [
  ['CESSATION_OF_HOSTILITIES', '(?:stop|cease|halt|suspend|end) (?:the |all )?hostilities'],
  ['CEASEFIRE', '(?:stop|cease|halt|suspend|end) (?:the |all )?(?:fire|fighting|shelling|attacks|violence|offensive)'],
  ['PRISONER_EXCHANGE', `(?:exchange|swap) (?:[a-z\\d,-]+ ){0,3}${PEOPLE_HELD}`],
  ['WITHDRAWAL', '(?:withdraw|pull (?:out|back)|redeploy)'],
  ['EVACUATION', '(?:evacuate|leave)'],
  ['TALKS', '(?:hold|resume|begin|start|open) (?:[a-z-]+ ){0,2}(?:talks|negotiations|dialogue)'],
];

/** Places where an agreement was made and by which it is known, with its kind. */
export const KNOWN_AGREEMENTS: ReadonlyMap<string, AgreementKind> = new Map([
  ['minsk', 'CEASEFIRE'],
  ['stockholm', 'CEASEFIRE'],
  ['jeddah', 'CEASEFIRE'],
  ['lusaka', 'CEASEFIRE'],
  ['abuja', 'PEACE_ACCORD'],
  ['accra', 'PEACE_ACCORD'],
  ['bicesse', 'PEACE_ACCORD'],
  ['naivasha', 'PEACE_ACCORD'],
  ['nairobi', 'PEACE_ACCORD'],
  ['contadora', 'PEACE_ACCORD'],
  ['astana', 'DE_ESCALATION_ZONE'],
  ['sochi', 'DEMILITARISED_ZONE'],
  ['pretoria', 'CESSATION_OF_HOSTILITIES'],
  ['doha', 'PEACE_ACCORD'],
  ['dayton', 'PEACE_ACCORD'],
  ['oslo', 'PEACE_ACCORD'],
  ['juba', 'PEACE_ACCORD'],
  ['arusha', 'PEACE_ACCORD'],
  ['algiers', 'PEACE_ACCORD'],
  ['esquipulas', 'PEACE_ACCORD'],
  ['chapultepec', 'PEACE_ACCORD'],
  ['riyadh', 'PEACE_ACCORD'],
]);

/** Before "deal": business and diplomacy of another sort. */
export const OTHER_BUSINESS =
  /\b(?:trade|arms|weapons?|oil|gas|nuclear|business|investment|credit|loan|grain|plea|climate|free-trade|security|cooperation|military|defence|defense|energy|property|book|record|aid|own|fishing|great|good|extradition|bilateral|coalition|budget)$/;
/** Behind it: "the ceasefire line" is a place, "deal a blow" a verb. */
export const OTHER_THING =
  /^(?:lines?|a blow|a fatal|worth|of (?:the )?(?:century|year)|makers?|breakers?|resignation)\b/;

/** Verbs, in all forms, by which parties make an agreement. */
export const MAKING =
  '(?:sign(?:s|ed|ing)?|initial(?:s|l?ed)|reach(?:es|ed|ing)?|agree(?:s|d|ing)?|strikes?|struck|striking|conclude[sd]?|concluding|seal(?:s|ed)?|clinch(?:es|ed)?|negotiate[sd]?|negotiating|hammer(?:ed)? out|enter(?:s|ed)? into|accept(?:s|ed)?|approve[sd]?|ratif(?:y|ies|ied)|endorse[sd]?|ma(?:de|ke)|forged?|arranged?|commit(?:s|ted)?)';
const ANNOUNCING = '(?:announce[sd]?|announcing|declare[sd]?|declaring|proclaim(?:s|ed)?|unveil(?:s|ed)?)';
const BROKERING = '(?:broker(?:s|ed|ing)?|mediate[sd]?|mediating|facilitate[sd]?|facilitating|negotiated)';

/** Verbs of making and starting: between an agreement and a date they make it the agreement's date. */
export const DATING = new RegExp(
  `^(?:${MAKING}|${ANNOUNCING}|${BROKERING}|sponsored|established?|establish|creat(?:e|ed|ing)|scheduled?|planned|slated|set|due|begins?|began|begun|beginning|starts?|started|starting|takes?|took|taken|taking|comes?|came|coming|goes|went|going|enters?|entered|entering|holds?|held|be|is|are|was|were|been|being|has|have|had|will|would|resumes?|resumed|expected|open|opens|in)$`,
);

const FEW = (most: number) => `(?:[^ .;]+ ){0,${most}}`;
const END = (most: number) => `${FEW(most)}$`;

/** What the words before an agreement make of it; the first that fits counts. `DENIED`: there is none. */
export const CUES_BEFORE: readonly (readonly [AgreementState | 'DENIED' | 'SUPPOSED', RegExp])[] = [
  [
    'DENIED',
    new RegExp(
      `(?<![\\w-])(?:no|without|lack of|absence of|neither|(?:fail(?:s|ed|ure|ing)?|unable|refus(?:es|ed|al)) to (?:reach|agree|sign|conclude|strike|secure)|not (?:reached|signed|agreed|have|had|agree|sign))(?: (?:to|on|upon))? ${END(2)}`,
    ),
  ],
  [
    'PROPOSED',
    new RegExp(
      `(?<![\\w-])(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plea(?:ds|ded|s)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?)(?: again)? (?:for|on)? ?${END(6)}`,
    ),
  ],
  [
    'PROPOSED',
    new RegExp(
      `(?<![\\w-])(?:propos(?:e|es|ed|ing|als? (?:for|of))|offer(?:s|ed|ing)?|seek(?:s|ing)?|sought|discuss(?:es|ed|ing)?|mull(?:s|ed|ing)?(?: over)?|consider(?:s|ed|ing)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:es|ed) out|wants?|wanted|hop(?:e|es|ed|ing)(?: for| of| that)?|need for|possibility of|prospects? (?:of|for)|chances? (?:of|for)|talks (?:on|about|over)|negotiat(?:e|ing|ions?)(?: (?:on|over|for|about))?|efforts? (?:to (?:reach|secure|broker|agree)|for|at)|attempts? (?:to (?:reach|secure|broker|agree)|at)|trying to (?:reach|secure|broker|agree)|to (?:reach|secure|broker|negotiate|mediate)|unless (?:[^ ]+ ){1,3}agreed? (?:to|on)) ${END(3)}`,
    ),
  ],
  ['SUPPOSED', new RegExp(`(?<![\\w-])(?:any|if|whether|should|could|would require|could lead to|unless) ${END(3)}`)],
  [
    'COLLAPSED',
    new RegExp(
      `(?<![\\w-])(?:collapse|breakdown|unravel(?:l?ing)?|failure|abandon(?:s|ed|ing|ment of)?|scrap(?:s|ped|ping)?|tor(?:e|n) up|(?:with(?:drew|drawn|drawing)|pull(?:ed|s|ing) out) (?:of|from)|suspend(?:s|ed|ing)?|call(?:ed|s) off|cancel(?:s|l?ed)?|terminat(?:e|ed|es)|renounc(?:e|ed|es)|end(?:ed|s) (?:its|their|the)) (?:of )?${END(3)}`,
    ),
  ],
  ['EXPIRED', new RegExp(`(?<![\\w-])(?:expiry|expiration|end|lapse) (?:of|to) ${END(3)}`)],
  [
    'ANNOUNCED',
    new RegExp(
      `(?<![\\w-])(?:${ANNOUNCING}|(?:declaration|announcement) of|(?:will|to) (?:sign|observe|begin|start|declare|enter|implement)) ${END(4)}`,
    ),
  ],
  ['SIGNED', new RegExp(`(?<![\\w-])(?:${MAKING}|${BROKERING})(?: (?:to|on|upon|over|with))? ${END(5)}`)],
  ['SIGNED', new RegExp(`(?<![\\w-])agree[ds]? ${FEW(3)}to (?:extend|prolong|renew) ${END(5)}`)],
  [
    'IN_FORCE',
    new RegExp(
      `(?<![\\w-])(?:under|despite|in spite of|notwithstanding|as part of|in line with|in accordance with|since|implement(?:s|ed|ing|ation of)?|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|maintain(?:s|ed|ing)?|uph(?:old|olds|eld)|enforc(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|observ(?:e|es|ed|ing)|respect(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|abid(?:e|es|ed|ing) by|compl(?:y|ies|ied|ying) with|covered by|terms of|enjoy(?:s|ed)?|ha(?:ve|s) had|one of (?:[a-z]+ )?(?:such|so-called)) ${END(4)}`,
    ),
  ],
];

/** What the words behind an agreement make of it. */
export const CUES_AFTER: readonly (readonly [AgreementState | 'DENIED' | 'SUPPOSED', RegExp])[] = [
  ['PROPOSED', /^(?:will|would|could|can|may|might|must) be (?:reached|agreed)\b/],
  [
    'IN_FORCE',
    new RegExp(`^${FEW(4)}(?:will|would|is|was) (?:due to |set to )?(?:expire|end|last|remain|stay|hold)\\b`),
  ],
  [
    'DENIED',
    new RegExp(
      `^${FEW(4)}(?:was|were|has|have|had|is)? ?(?:not|never)(?: yet)?(?: been)? (?:reached|signed|agreed|concluded)\\b`,
    ),
  ],
  ['PROPOSED', /^(?:proposals?|offers?|initiative|plan|efforts?|bid)\b/],
  ['PROPOSED', new RegExp(`^${FEW(4)}(?:proposed|offered|suggested|demanded) by\\b`)],
  ['PARTIALLY_IMPLEMENTED', new RegExp(`^${FEW(24)}(?:partially|partly|in part|incompletely)\\b`)],
  [
    'COLLAPSED',
    new RegExp(
      `^${FEW(22)}(?:collaps(?:ed|es|ing)|unravel(?:l?ed|l?ing)?|fell apart|fallen apart|falls apart|broke(?:n)? down|failed|faltered|in tatters|dead|deadlocked|stalled|scrapped|abandoned|suspended|called off)\\b`,
    ),
  ],
  [
    'EXPIRED',
    new RegExp(
      `^${FEW(6)}(?:(?:has |have |had )?expired|lapsed|ran out|came to an end|ended(?! (?:the|an?|its|their|years|months|weeks|decades)\\b)|(?:is|was) over|over \\.)`,
    ),
  ],
  [
    'ANNOUNCED',
    new RegExp(
      `^${FEW(12)}(?:will|is to|are to|was to|were to|due to|set to|set for|expected to|scheduled|slated|planned for|would (?:begin|start|take|come|enter))\\b`,
    ),
  ],
  ['ANNOUNCED', new RegExp(`^${FEW(7)}(?:resumes?|reconvenes?|begins?|starts?|opens?) (?:on|next|in|at|this)\\b`)],
  [
    'IN_FORCE',
    new RegExp(
      `^${FEW(16)}(?:(?:in|into|came into|went into|entered into) (?:place|force|effect)|took (?:effect|hold)|takes (?:effect|hold)|(?:has|have) held|holds|holding|being (?:held|carried out|implemented|observed)|under ?way|began|begun|started|resumed|taking place)\\b`,
    ),
  ],
  ['SIGNED', new RegExp(`^${FEW(6)}(?:${MAKING}|${BROKERING}|guaranteed|sponsored)\\b`)],
  ['ANNOUNCED', new RegExp(`^${FEW(5)}(?:announced|declared|proclaimed|unveiled)\\b`)],
];

/** A following sentence that goes on about the agreement: "But this only applies partially." */
export const GOES_ON =
  /^(?:(?:but|and|however|yet|so far|,) ?)*(?:this|it|that|which|they|(?:both|the(?: two| warring| rival)?) (?:sides|parties)|the (?:plan|document|text|pause|resolution))\b/;

/** What such a sentence says of an agreement after its pronoun; of anything else it says other things. */
export const AGREEMENT_GOES_ON = new RegExp(
  `^(?:(?:only|also|then|soon|later|quickly|so far|,) ?)*(?:${[
    '(?:is|was|has been|had been|were|will be) (?:[a-z]+ ){0,2}(?:brokered|mediated|negotiated|signed|reached|agreed|guaranteed|sponsored|violated|breached|broken|respected|observed|implemented|scheduled|due|supposed|set|in force|in place|in effect|over)',
    '(?:has |have |had )?(?:largely |quickly |soon |since |already )?(?:collapsed|unravel(?:l?ed)|fell apart|fallen apart|broke down|expired|lapsed|held)',
    '(?:have |had )?(?:also )?agreed (?:on|upon|that|to (?!talks))',
    '(?:bars|bans|prohibits|forbids|commits|binds|obliges|gives|grants|lets|opens|suspends)',
    '(?:only )?appl(?:y|ies|ied)',
    '(?:will |would |to )?(?:take|takes|took|come|comes|came|go|went|enter|entered) (?:effect|hold|into (?:force|effect))',
    '(?:also )?(?:provides? for|calls? for|requires|stipulates|allows|envisages|includes|covers|excludes)',
    '(?:does|did) not (?:include|cover|apply|hold|extend)',
  ].join('|')})\\b`,
);

/** Which state says more of how things stand, when sentences differ: the later in this list. */
export const STATE_ORDER: readonly AgreementState[] = [
  'PROPOSED',
  'ANNOUNCED',
  'SIGNED',
  'IN_FORCE',
  'PARTIALLY_IMPLEMENTED',
  'VIOLATED',
  'EXPIRED',
  'COLLAPSED',
];

/** Words between an agreement and those who made it: "brokered by", "between". */
export const PARTIES_AFTER: readonly (readonly [PartyRole, string])[] = [
  ['PARTY', '(?:announced|declared|observed) (?:[a-z\\d]+ ){0,4}by'],
  [
    'MEDIATOR',
    `${BROKERING}(?: [a-z]+)? by|(?:under|through|with) (?:the )?(?:mediation|auspices) (?:of|by)|mediation by`,
  ],
  [
    'GUARANTOR',
    '(?:sponsored|guaranteed|supervised|overseen|underwritten|backed|monitored)(?: [a-z]+)? by|guarantors?(?: (?:are|were|countries|states))?',
  ],
  [
    'SIGNATORY',
    `${MAKING}(?: to| on| upon)? (?:[a-z\\d]+ ){0,6}by|between|struck with|reached with|signed with|agreed with`,
  ],
  [
    'EXCLUDED',
    '(?:does|do|did) not (?:include|cover|apply to|extend to)|exclud(?:es|ed|ing)|except(?:ing)?|except for|with the exception of|leaves out|left out',
  ],
];

/** "… are not party to the truce", "… are the guarantors of the truce": the actor stands before these words, the agreement behind. */
export const PARTIES_BEFORE: readonly (readonly [PartyRole, RegExp])[] = [
  [
    'EXCLUDED',
    /\b(?:not (?:a )?(?:part of|party to|parties to|included in|covered by|bound by)|excluded from|left out of|exempt from)(?: [^ .;]+){0,3}$/,
  ],
  [
    'GUARANTOR',
    /\b(?:(?:the|as|act(?:s|ed|ing)? as) )*(?:guarantors?|sponsors?|guarantor (?:states|countries|powers)) of(?: [^ .;]+){0,3}$/,
  ],
  ['MEDIATOR', /\b(?:(?:the|as|act(?:s|ed|ing)? as) )*mediators? (?:of|in)(?: [^ .;]+){0,3}$/],
  ['PARTY', /\b(?:joined|signed up to|part(?:y|ies) to|bound by|abid(?:e|es|ed|ing) by)(?: [^ .;]+){0,3}$/],
];

/** Halves of "US-brokered", "Egyptian-mediated". */
export const BROKERED_HALF = /^(?:brokered|mediated|negotiated|facilitated)$/;
export const GUARANTEED_HALF = /^(?:sponsored|guaranteed|backed|supervised)$/;

/** "both countries", "the two sides": the parties were named just before. */
export const BOTH_PARTIES =
  /\b(?:both|the two) (?:countries|sides|parties|states|governments|leaders|presidents|nations|powers|groups|armies|neighbou?rs|rivals)\b|\bthe two (?:had|have|signed|agreed)\b/;

/** What an agreement provides for: the words, before which a noun group is read on to its start, and its kind. */
export const PROVISIONS: readonly (readonly [ProvisionKind, string])[] = [
  ['CORRIDOR', 'corridors?'],
  [
    'ZONE',
    '(?:demilitari[sz]ed|buffer|safe|security|no-fly|de-escalation|weapons-free|exclusion|assembly)(?: buffer)? (?:zones?|areas?|strip)|zones? (?:in which|where)',
  ],
  [
    'PROTECTION_OF_CIVILIANS',
    'protection (?:of|for) (?:the )?(?:[a-z]+ )?(?:civilians?|population)|protect(?:ing)? (?:the )?(?:civilians|civilian population)',
  ],
  ['PATROL', 'patrols?'],
  [
    'MONITORING',
    'observation (?:posts?|points)|observers|monitors|peacekeepers|(?:monitoring|verification) (?:mechanism|mission|cent(?:re|er)|committee)',
  ],
  [
    'WITHDRAWAL',
    '(?:withdrawal|pull-?out|pull-?back|redeployment|departure) of (?:[a-z-]+ ){0,4}(?:weapons|arms|weaponry|artillery|tanks|forces|troops|fighters|rebels|militants|soldiers|armou?r)|(?:withdraw|pull back|pull out|remove|withdrawing)(?: (?:all|their|its|heavy|foreign|the|of))* (?:weapons|arms|weaponry|artillery|tanks|forces|troops|fighters|soldiers)|(?:leave|vacate) (?:the|their) (?:town|city|village|area|enclave|district|positions)|hand(?:ing)? over (?:[a-z]+ ){0,2}(?:weapons|arms)|(?:return|cede|hand over) (?:the |control of (?:the )?)(?:districts?|territor(?:y|ies)|towns?|areas?|villages?) of',
  ],
  [
    'HUMANITARIAN_ACCESS',
    'humanitarian (?:access|aid|assistance|deliveries)|aid (?:access|deliver(?:y|ies)|convoys)|(?:deliver(?:y|ies)?|entry|passage|access|flow) (?:of|for) (?:[a-z]+ )?aid',
  ],
  [
    'PRISONERS',
    `(?:release|exchange|swap|return) of (?:[a-z\\d,-]+ ){0,4}${PEOPLE_HELD}|(?:free|release|exchange|swap|freeing|releasing) (?!for\\b)(?:[a-z\\d,-]+ ){0,4}${PEOPLE_HELD}|${PEOPLE_HELD} (?:would|will|to|were to) be (?:released|freed|exchanged|handed over)`,
  ],
  [
    'POLITICAL',
    'political (?:transition|solution|process)|power-sharing(?: [a-z]+)?|elections|new constitution|constitutional [a-z]+|transitional [a-z]+',
  ],
  [
    'POLITICAL',
    '(?:amnesty|autonomy|self-rule)|autonomous (?:[a-z]+ )?(?:region|government|entity)|(?:free|general|national) elections',
  ],
  [
    'OTHER',
    '(?:disarmament|demobili[sz]ation|decommissioning|reintegration|disbanding)(?: of (?:[a-z\\d,-]+ ){0,5}(?:fighters|weapons|forces|rebels|militias|arms|combatants|troops))?|(?:lifting|end) of (?:the |a )?(?:siege|blockade)|(?:lift|end) (?:the |a |its |their )?(?:siege|blockade)|(?:re-?opening|re-?open) (?:of )?(?:[a-z]+ ){0,3}(?:roads?|airports?|ports?|crossings?|highways?)|restor(?:e|ation of|ing) (?:[a-z]+ ){0,2}(?:services|electricity|water)',
  ],
  [
    'CESSATION',
    '(?:halt|end|stop|suspension) (?:to|of|in) (?:the |all )?(?:shelling|bombardment|bombing|fighting|hostilities|attacks|air strikes|violence)',
  ],
];

/** The sentence tells what was agreed, so that phrases like those above are provisions. */
export const PROVIDING =
  /\b(?:provid(?:e|es|ed|ing) for|stipulat\w+|call(?:s|ed|ing)? for|requir(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|aim(?:s|ed|ing)?|guarantee\w*|establish\w*|creat(?:e|es|ed|ing|ion)|set(?:s|ting)? up|under (?:the|a|an|which)|as part of|in exchange|in return|terms|allow(?:s|ed|ing)?|envisag\w+|foresee\w*|agree[ds]? (?:to|on|upon)|involv(?:e|es|ed|ing)|oblig\w+|commit\w*|ensur\w+|that (?:would|will)|calling for|(?:deal|agreement|accord|pact|ceasefire|truce) (?:to|on|for|that|also|would|will))\b/;

/** A provision's words may go on with these: "on each side of the border river", "ten kilometres wide". */
export const PROVISION_TAIL =
  /^(?:(?:(?:up to|about|some|of|around|at least|more than|roughly|nearly) )?[a-z\d.–-]+(?: (?:to|and|–|-) [a-z\d.]+)? (?:kms?|kilomet(?:re|er)s?|miles?)(?: (?:wide|deep|long|in (?:width|depth)))?|(?:on (?:each|either|both) sides? of|along|around|from|in|into|of|wide|deep)(?: (?!(?:and|but|which|that|according|is|was|has|will|came|comes|come|went|took|takes|are|were|be|been|have|had|would|after|before|while|when|as|said|says|began)\b)[^ ,.;()]+){1,7})/;

/** Kilometres of what counts the breadth of a zone. */
export const KILOMETRES: ReadonlyMap<string, number> = new Map([
  ...['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].map((unit) => [unit, 1] as const),
  ...['mile', 'miles', 'mi'].map((unit) => [unit, 1.609344] as const),
  ...['metre', 'metres', 'meter', 'meters'].map((unit) => [unit, 0.001] as const),
]);

const BREACHING = 'violating|breaching|breaking|flouting|infringing|ignoring|undermining';
/** Participles of what is done to an agreement that is broken: "the truce was breached". */
export const BROKEN = '(?:violated|breached|broken|flouted|infringed|ignored|undermined)';
/** Verbs of breaking, in the voice "X broke the truce" and "the truce was broken". */
export const BREAKING = `(?:${BREACHING}|${BROKEN}|violates?|breach(?:es)?|breaks?|broke|flouts?|infringes?|ignores?|undermines?)`;
/** "violating the deal by shelling the town": a word that tells of a deed as the breach of an agreement. */
export const IS_BREACHING = new RegExp(`^(?:${BREACHING})$`);
export const VIOLATIONS = '(?:violations?|breach(?:es)?|infringements?|infractions?)';
/** Whether a word is a noun for the breaking of an agreement. */
export const IS_VIOLATION = new RegExp(`^${VIOLATIONS}$`);

/** Fighting that goes on in spite of an agreement breaks it. */
export const VIOLENCE =
  /\b(?:shelling|shelled|strikes?|airstrikes?|raids?|bombard\w*|bomb(?:ed|ing|ings|s)?|attack(?:s|ed|ing)?|clash(?:es|ed|ing)?|fighting|firing|fired|gunfire|fire|killed|killing|offensive|assault|battles?|shot|rockets?)\b/;
export const IN_SPITE =
  /\b(?:despite|in spite of|notwithstanding|regardless of|in defiance of|in violation of|in breach of) (?:[^ .;]+ ){0,5}$/;
