// The lexicon of acts with every form of its words, ready for look-up.
import { ACT_NOUNS, ACT_PHRASES, ACT_VERBS, type ActEntry, LIGHT_VERBS, PLACING_VERBS } from './acts.ts';
import { inflectNoun, inflectVerb, type VerbForms } from './inflection.ts';

export type Form = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'GERUND';

export interface VerbEntry {
  readonly form: Form;
  /** Senses with a particle first, longest particle first; the bare sense last, when there is one. */
  readonly senses: readonly ActEntry[];
}

function addForms(into: Map<string, { form: Form; senses: ActEntry[] }>, forms: VerbForms, entry: ActEntry): void {
  const each: readonly (readonly [string, Form])[] = [
    [forms.past, 'PAST'],
    [forms.participle, 'PARTICIPLE'],
    [forms.gerund, 'GERUND'],
    [forms.third, 'THIRD'],
    [forms.base, 'BASE'],
  ];
  for (const [word, form] of each) {
    const known = into.get(word);
    if (!known) into.set(word, { form, senses: [entry] });
    else if (!known.senses.includes(entry)) known.senses.push(entry);
  }
}

function verbForms(): ReadonlyMap<string, VerbEntry> {
  const forms = new Map<string, { form: Form; senses: ActEntry[] }>();
  for (const [verb, particle, act, type, ...modes] of ACT_PHRASES)
    addForms(forms, inflectVerb(verb), { act, type: type ?? null, modes, particle: particle.split(' ') });
  for (const [verbs, act, type, ...modes] of ACT_VERBS)
    for (const verb of verbs.split(' ')) addForms(forms, inflectVerb(verb), { act, type: type ?? null, modes });
  return forms;
}

function nounForms(): ReadonlyMap<string, ActEntry> {
  const forms = new Map<string, ActEntry>();
  for (const [nouns, act, type, ...modes] of ACT_NOUNS)
    for (const noun of nouns.split(' '))
      for (const form of inflectNoun(noun)) forms.set(form, { act, type: type ?? null, modes });
  return forms;
}

export const ACT_VERB_FORMS = verbForms();
export const ACT_NOUN_FORMS = nounForms();

/** Past tenses that are no participles ("blew", "shook"): they are never passive. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  [
    ...ACT_VERBS.flatMap(([verbs]) => verbs.split(' ')),
    ...ACT_PHRASES.map(([verb]) => verb),
    ...PLACING_VERBS.split(' '),
  ]
    .map(inflectVerb)
    .flatMap(({ past, participle, base }) => (past === participle || past === base ? [] : [past])),
);

export const LIGHT_VERB_FORMS: ReadonlySet<string> = new Set(
  LIGHT_VERBS.split(' ').flatMap((verb) => Object.values<string>({ ...inflectVerb(verb) })),
);

function placingForms(): ReadonlyMap<string, Form> {
  const forms = new Map<string, { form: Form; senses: ActEntry[] }>();
  for (const verb of PLACING_VERBS.split(' ')) addForms(forms, inflectVerb(verb), PLACED);
  return new Map([...forms].map(([word, { form }]) => [word, form]));
}

/** What a verb that sets an explosive tells. */
export const PLACED: ActEntry = { act: 'EXPLODE', type: null, modes: [] };
export const PLACING_VERB_FORMS = placingForms();
