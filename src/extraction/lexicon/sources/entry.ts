// The short form in which the registry's sources are written down: one line an entry.
import type { SourceKind } from '../../../../schema/vocabulary.ts';
import type { KnownSource } from '../../knowledge.ts';
import { aliasesOf, slugOf } from '../actors/entry.ts';

interface SourceOptions {
  /** Where it differs from the name in lower case with hyphens. */
  readonly slug?: string;
  /** Slug of the actor that it speaks for. */
  readonly affiliatedActor?: string;
}

type Entry = (country: string | null, name: string, aliases?: string, options?: SourceOptions) => KnownSource;

const ofKind =
  (kind: SourceKind): Entry =>
  (country, name, aliases = '', { slug = slugOf(name), affiliatedActor } = {}) => ({
    slug,
    name,
    kind,
    country,
    aliases: aliasesOf(aliases),
    ...(affiliatedActor && { affiliatedActor }),
  });

export const agency = ofKind('NEWS_AGENCY');
export const newspaper = ofKind('NEWSPAPER');
export const broadcaster = ofKind('BROADCASTER');
export const stateMedia = ofKind('STATE_MEDIA');
export const monitor = ofKind('MONITOR');
export const government = ofKind('GOVERNMENT');
export const military = ofKind('MILITARY');
/** Media of an armed group. */
export const armedMedia = ofKind('ARMED_GROUP_MEDIA');
export const igo = ofKind('IGO');
export const ngo = ofKind('NGO');
export const activists = ofKind('ACTIVISTS');
export const socialMedia = ofKind('SOCIAL_MEDIA');
