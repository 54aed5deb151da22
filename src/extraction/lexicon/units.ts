// Words beside a number that make it something else than a count: units, labels, designations, dates.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Behind a number: it measures time, length, weight, area, money, share or heat. */
export const UNITS_AFTER = words(`
  second seconds minute minutes hour hours hr hrs day days night nights week weeks weekend weekends month months year years
  decade decades century centuries o'clock a.m. p.m. am pm a.m p.m gmt utc est edt bst cet z
  kilometer kilometers kilometre kilometres km kms km2 kilo kilos kilogram kilograms kilogramme kilogrammes kg kgs gram
  grams gramme grammes metre metres meter meters m mile miles foot feet ft inch inches yard yards cm mm centimetre
  centimetres millimetre millimetres millimeter millimeters caliber calibre pound pounds lb lbs ton tons tonne tonnes
  hectare hectares acre acres square litre litres liter liters gallon gallons barrel-a-day bpd watt watts kilowatt
  megawatt megawatts mw knots mph kph degree degrees celsius fahrenheit
  dollar dollars usd us$ euro euros eur cent cents peso pesos colon colones inti intis sol soles lira liras lire dinar
  dinars riyal riyals pound-sterling ruble rubles rouble roubles rupee rupees yen yuan sterling shekel shekels quetzal
  quetzales cordoba cordobas bolivar bolivares franc francs mark marks crown crowns
  percent per-cent % pct percentage points times fold year-old years-old yr yrs year-olds storey storeys story stories floors barrels austral australes occasions
  thirds quarters fifths tenths halves half-hour half-years meter-long metre-long gbp billions
`);

/** Before a number: a label that the number completes ("Route 4", "resolution 2118", "Division 30"). */
export const LABELS_BEFORE = words(`
  no. nr nr. number # no.: numero route highway motorway freeway interstate resolution article articles chapter section
  paragraph clause decree law id ids nos nos. flight channel page pages phase sector division brigade battalion regiment
  squadron platoon version covid episode tel tel. telephone phone fax p. pp. vol vol. verse psalm paragraphs
  unscr url views tweets shares comments size= = nro nro. km. autopista rn bp
`);

/** The same for words that a number may also follow by chance: they count as labels when written as a name ("Gate 5"). */
export const NAMED_LABELS = words(`
  road street avenue gate terminal building apartment flat block room ward unit zone stage type grade class model area
  camp base bank act protocol annex directive operation level series season track line point round base post checkpoint
  corps company group big top kilometer kilometre mile day week article axis hill point battery
`);

/** Labels that part a number from what follows even when that is a noun for people ("the Brigade 46 fighters"). */
export const FIRM_LABELS = words(
  'no resolution route highway motorway article decree id ids no. nr # division brigade battalion regiment flight channel covid nos. unscr url views size= =',
);

/** Units that carry a number before them without a plural: "46 Brigade". */
export const NUMBERED_UNITS = words('division brigade battalion regiment corps squadron platoon squad army fleet wing');

/** Before a number, written in capitals or as a name: the designation of an aircraft, a weapon or a vehicle. */
export const DESIGNATIONS =
  /^(?:Su|SU|MiG|MIG|Mig|Mi|MI|Tu|TU|Il|AK|RPG|SA|BM|BMP|BTR|UH|AH|CH|KC|T|F|M|B|S|C|U|G|L|Tow|TOW|Sukhoi|SUKHOI|Airbus|Boeing|BOEING|Kornet|Formula)$/;

/** Before a number: the age of somebody. */
export const AGE_WORDS = words('aged age ages');

export const CURRENCY_SIGNS = words('$ us$ € £ usd eur rs rs. sp s/ c$ ca$ a$ gbp ₪ ¥ q');

export const MONTHS = words(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
);

/** Prepositions that say that the number behind them, when it can be one, is a year. */
export const YEAR_PREPOSITIONS = words('in since during early late mid year until till');

/** Before "one": it stands for a noun and counts nothing ("this one", "the only one"). */
export const PRONOUN_ONE = words('this that which every each any the only first last next latest right wrong second');

/** Verbs and nouns of change: behind them "from 10 to 15" is an update, not a range. */
export const CHANGES = words(
  'rose rise risen rises rising raise raised raises raising increase increased increases increasing grew grown climbed climbs climb jumped jumps went gone goes up down dropped fell fallen falls revised reduced reduces lowered changed soared surged updated adjusted',
);
