// Forms of English verbs and nouns, so that a lexicon lists each word once.

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  shoot: ['shot', 'shot'],
  slay: ['slew', 'slain'],
  hit: ['hit', 'hit'],
  hurt: ['hurt', 'hurt'],
  put: ['put', 'put'],
  cost: ['cost', 'cost'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  lead: ['led', 'led'],
  undertake: ['undertook', 'undertaken'],
  strike: ['struck', 'struck'],
  fight: ['fought', 'fought'],
  blow: ['blew', 'blown'],
  take: ['took', 'taken'],
  retake: ['retook', 'retaken'],
  overrun: ['overran', 'overrun'],
  seek: ['sought', 'sought'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  set: ['set', 'set'],
  burn: ['burned', 'burned'],
  hold: ['held', 'held'],
  break: ['broke', 'broken'],
  drop: ['dropped', 'dropped'],
  lose: ['lost', 'lost'],
  leave: ['left', 'left'],
  find: ['found', 'found'],
  hang: ['hanged', 'hanged'],
  flee: ['fled', 'fled'],
  drive: ['drove', 'driven'],
  steal: ['stole', 'stolen'],
  throw: ['threw', 'thrown'],
  go: ['went', 'gone'],
  fall: ['fell', 'fallen'],
  die: ['died', 'died'],
  rape: ['raped', 'raped'],
  begin: ['began', 'begun'],
  withdraw: ['withdrew', 'withdrawn'],
  launch: ['launched', 'launched'],
  shell: ['shelled', 'shelled'],
  bring: ['brought', 'brought'],
  give: ['gave', 'given'],
  meet: ['met', 'met'],
  tear: ['tore', 'torn'],
  beat: ['beat', 'beaten'],
  stone: ['stoned', 'stoned'],
};

/** Verbs whose last consonant doubles although the word is longer than one syllable. */
const DOUBLING = new Set(['kidnap', 'stab', 'repel', 'expel', 'defer', 'commit', 'machinegun', 'machine-gun', 'begin']);

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** All five forms of a verb given by its base form, lower case. */
export function inflectVerb(base: string): VerbForms {
  const irregular = IRREGULAR[base];
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const doubled =
    DOUBLING.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? `${base}${base.at(-1) ?? ''}` : base;
  const past =
    irregular?.[0] ??
    (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`);
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${doubled}ing`;
  return { base, third, past, participle: irregular?.[1] ?? past, gerund };
}

/** Singular and plural of a noun given in the singular. */
export function inflectNoun(singular: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(singular)) return [singular, `${singular}es`];
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`];
  if (singular.endsWith('man')) return [singular, `${singular.slice(0, -3)}men`];
  return [singular, `${singular}s`];
}
