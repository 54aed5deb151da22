// The short form in which the registry's actors are written down: one line an entry.
import type { ActorKind } from '../../../../schema/vocabulary.ts';
import type { Alias, KnownActor } from '../../knowledge.ts';

export interface EntryOptions {
  /** Where it differs from the name in lower case with hyphens. */
  readonly slug?: string;
  readonly parent?: string;
  readonly successor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly wikidataId?: string;
}

const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower case, accents and apostrophes dropped, everything else that is no letter or digit a hyphen. */
export function slugOf(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const ALIAS = /^(.*?)(?: \[([a-z]{2})\])?(?: \((\d{4})?-(\d{4})?\))?$/;

/**
 * Aliases divided by "; ". Each may end in its language and the years in which the name stands for this actor:
 * "Frente al-Nusra [es] (2012-2016)".
 */
export function aliasesOf(text: string): Alias[] {
  if (!text) return [];
  return text.split('; ').map((entry) => {
    if (!entry.endsWith(')') && !entry.endsWith(']')) return { text: entry };
    const [, name = entry, language, from, until] = ALIAS.exec(entry) ?? [];
    return {
      text: name,
      ...(language && { language }),
      ...(from && { from: Number(from) }),
      ...(until && { until: Number(until) }),
    };
  });
}

type Entry = (country: string | null, name: string, aliases?: string, options?: EntryOptions) => KnownActor;

const ofKind =
  (kind: ActorKind): Entry =>
  (country, name, aliases = '', { slug = slugOf(name), ...options } = {}) => ({
    slug,
    name,
    kind,
    country,
    aliases: aliasesOf(aliases),
    ...options,
  });

/** Organisations that fight their state. */
export const rebels = ofKind('REBEL_GROUP');
/** Armed wings of parties, cartels and gangs, vigilantes, militias beside a state; parties. */
export const militia = ofKind('POLITICAL_MILITIA');
/** Militias of a tribe, a people or a creed. */
export const communal = ofKind('IDENTITY_MILITIA');
/** Forces of a state or of a body that governs like one. */
export const forces = ofKind('STATE_FORCES');
/** Coalitions, peace missions and private soldiers abroad. */
export const abroad = ofKind('EXTERNAL_FORCES');
export const government = ofKind('GOVERNMENT');
/** Organisations of states. */
export const igo = ofKind('IGO');
