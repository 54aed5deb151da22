// Words that only one country's news uses: missions, units of administration, forces. Each speaks for the country that an article is about.

const ROWS: readonly (readonly [country: string, words: string])[] = [
  ['AF', 'taliban|loya jirga|wuleswali'],
  ['BD', 'upazila|upazilla|awami league|chhatra league'],
  ['BF', 'koglweogo'],
  ['BR', 'favela|favelas'],
  ['CD', 'monusco|fardc|mai-mai|territoire'],
  ['CF', 'minusca|seleka|anti-balaka'],
  ['CL', 'carabineros|manuel rodriguez'],
  ['CM', 'ambazonian|ambazonia'],
  ['CO', 'farc|eln|m-19|medellin cartel|cali cartel|epl'],
  ['DZ', 'daira'],
  ['ET', 'woreda|kebele|tplf|olf'],
  ['GT', 'urng|egp'],
  ['IN', 'naxal|naxals|naxalite|naxalites|crpf|bjp|panchayat|mandal|cpi(maoist)'],
  ['IQ', 'peshmerga|pmf|hashd'],
  ['KE', 'sub-county|boda'],
  ['LB', 'hezbollah|hizbullah|hizballah'],
  ['LY', 'lna|gna|haftar'],
  ['ML', 'minusma|katiba macina|dogon'],
  ['MM', 'tatmadaw|knla|arakan army'],
  ['MX', 'colonia|cjng|sinaloa cartel'],
  ['MZ', 'renamo'],
  ['NG', 'lga|boko haram|iswap|miyetti allah'],
  ['NI', 'contras|sandinista|sandinistas|epn'],
  ['PE', 'sendero|shining path|mrta|tupac amaru'],
  ['PH', 'barangay|npa|abu sayyaf|biff|milf'],
  ['PK', 'ttp|tehsil|rangers'],
  ['PS', 'hamas|fatah'],
  ['SD', 'janjaweed|rsf|unamid'],
  ['SO', 'shabaab|amisom|atmis'],
  ['SS', 'unmiss|spla-io|splm-io|sspdf'],
  ['SV', 'fmln|coprefa|arena|erp|radio venceremos|farabundo marti'],
  ['SY', 'ypg|sdf|hts|jws|nusra|fsa|assad|white helmets|enab baladi|shaam news|step news|halab today|snhr|sohr'],
  ['UA', 'osce smm|donbas|donbass|azov'],
  ['YE', 'houthi|houthis|huthi|stc|ansarallah|ansar allah'],
];

/** Lower-case word or pair of words → ISO 3166-1 alpha-2. */
export const COUNTRY_MARKS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([country, words]) => words.split('|').map((word) => [word, country] as const)),
);

/** Marks of what is at home in a few first-level divisions: mark → divisions of its country. */
export const MARK_DIVISIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['osce smm', ['Donetsk', 'Luhansk']],
  ['donbas', ['Donetsk', 'Luhansk']],
  ['donbass', ['Donetsk', 'Luhansk']],
  ['ambazonian', ['North-West', 'South-West']],
  ['ambazonia', ['North-West', 'South-West']],
  ['arakan army', ['Rakhine']],
]);
