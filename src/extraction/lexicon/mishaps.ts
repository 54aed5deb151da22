// Words of harm that no party does to another: disasters, accidents, sickness and common crime.
import { hasCue } from '../document/cues.ts';

/** A trailing "*" stands for any ending. */
const MISHAPS =
  'earthquake* quake* tremor* aftershock* flood* cyclone* typhoon* hurricane* tornado* landslide* mudslide* tsunami* avalanche* wildfire* bushfire* volcan* monsoon storm storms snowstorm* blizzard* heatwave drought* lightning snowfall* downpour* torrential ' +
  'accident* crash crashed crashes derail* capsiz* collaps* sank sunk leak leaked leaking leakage spill spilled overturn* collid* collision* plunged stampede blaze* inferno short-circuit boiler* furnace* cylinder* refinery fireworks nuclear warehouse* plant factory factories gas ' +
  'poisoned poisoning liquor alcohol outbreak* epidemic* pandemic* cholera ebola measles malaria virus coronavirus covid-19 disease* infection* ' +
  'robber* rob robbed burglar* thief thieves theft drug drugs traffick* smuggl* cocaine heroin gang gangs cartel* mafia counterfeit*';

const EXACT = new Set<string>();
const PREFIXES: string[] = [];
for (const word of MISHAPS.trim().split(' ')) {
  if (word.endsWith('*')) PREFIXES.push(word.slice(0, -1));
  else EXACT.add(word);
}

/** Whether a sentence has a word of a disaster, an accident, a sickness or common crime. */
export const tellsMishap = hasCue((word) => EXACT.has(word) || PREFIXES.some((prefix) => word.startsWith(prefix)));
