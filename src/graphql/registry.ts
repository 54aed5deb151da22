// The mutations that change the registry of actors and sources.
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { FieldTooLong, Refusal, Unauthorized } from '../ingest/refusals.ts';
import { addActor, addActorAlias, type ChangedActor, mergeActors } from '../registry/actors.ts';
import type { ChangeDependencies } from '../registry/change.ts';
import { MAX_ALIASES } from '../registry/limits.ts';
import { storePackagedRegistry } from '../registry/packaged.ts';
import {
  ActorNameTaken,
  CircularKin,
  CircularMerge,
  InvalidField,
  SourceNameTaken,
  UnknownActor,
} from '../registry/refusals.ts';
import { type AddedSource, addSource } from '../registry/sources.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { ActorKind, SourceKind } from './enums.ts';
import { ErrorInterface } from './errors.ts';
import { viewerOf } from './scopes.ts';
import { Source } from './source.ts';

builder.objectType(ActorNameTaken, {
  name: 'ActorNameTaken',
  description: 'A name stands for another actor in the same years.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    name: t.exposeString('takenName', { description: 'The name.' }),
    actor: t.field({
      type: Actor,
      description: 'The actor that has it.',
      resolve: ({ actorId }) => ({ id: actorId }),
    }),
  }),
});

builder.objectType(SourceNameTaken, {
  name: 'SourceNameTaken',
  description: 'A name stands for another source.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    name: t.exposeString('takenName', { description: 'The name.' }),
    source: t.field({
      type: Source,
      description: 'The source that has it.',
      resolve: ({ sourceId }) => ({ id: sourceId }),
    }),
  }),
});

builder.objectType(CircularKin, {
  name: 'CircularKin',
  description: 'An actor would become a part of itself, or its own successor, by way of others.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    circle: t.stringList({
      description: 'Slugs of the circle, each before its own parent or successor; the last is the first.',
      resolve: ({ actorIds }) => [...actorIds],
    }),
  }),
});

const ActorAliasInput = builder.inputType('ActorAliasInput', {
  description: 'A name of an actor beside its first.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The name, as news writes it.' }),
    language: t.string({ description: 'Language, BCP 47; none for English and for names of no language.' }),
    fromYear: t.int({ description: 'First year in which it stands for the actor; open without.' }),
    untilYear: t.int({ description: 'Last year in which it stands for the actor; open without.' }),
  }),
});

const SourceAliasInput = builder.inputType('SourceAliasInput', {
  description: 'A name of a source beside its first.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The name, as news writes it.' }),
    language: t.string({ description: 'Language, BCP 47; none for English and for names of no language.' }),
  }),
});

const AddActorInput = builder.inputType('AddActorInput', {
  description: 'An actor that articles are to be read with from now on.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Canonical name in English; the slug follows from it. One script a word, no emoji.',
    }),
    kind: t.field({ type: ActorKind, required: true, description: 'What the actor is.' }),
    country: t.string({
      description: 'Country that it belongs to or mainly acts in, ISO 3166-1 alpha-2.',
    }),
    wikidataId: t.string({ description: 'Wikidata item, as `Q2429253`.' }),
    aliases: t.field({ type: [ActorAliasInput], description: `Other names, ${MAX_ALIASES} at most.` }),
    parent: t.globalID({ for: Actor, description: 'The actor that it is a part of.' }),
    successor: t.globalID({ for: Actor, description: 'The actor that it became.' }),
  }),
});

const AddActorAliasInput = builder.inputType('AddActorAliasInput', {
  description: 'Another name for an actor.',
  fields: (t) => ({
    actor: t.globalID({ for: Actor, required: true, description: 'The actor.' }),
    alias: t.field({ type: ActorAliasInput, required: true, description: 'The name.' }),
  }),
});

const MergeActorsInput = builder.inputType('MergeActorsInput', {
  description: 'Two actors that are one.',
  fields: (t) => ({
    actor: t.globalID({ for: Actor, required: true, description: 'The one that gives up its own entry.' }),
    into: t.globalID({ for: Actor, required: true, description: 'The one that stays.' }),
  }),
});

const AddSourceInput = builder.inputType('AddSourceInput', {
  description: 'A source that articles are to be read with from now on.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Canonical name in English; the slug follows from it. One script a word, no emoji.',
    }),
    kind: t.field({ type: SourceKind, required: true, description: 'What the source is.' }),
    country: t.string({ description: 'Seat, ISO 3166-1 alpha-2.' }),
    aliases: t.field({ type: [SourceAliasInput], description: `Other names, ${MAX_ALIASES} at most.` }),
    affiliatedActor: t.globalID({ for: Actor, description: 'The actor that it speaks for.' }),
  }),
});

const ActorChange = builder.objectRef<ChangedActor>('ActorChange').implement({
  description: 'The registry is changed: the next article is read with it.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      description: 'The actor as it is now.',
      resolve: ({ actorId }) => ({ id: actorId }),
    }),
  }),
});

const SourceChange = builder.objectRef<AddedSource>('SourceChange').implement({
  description: 'The registry is changed: the next article is read with it.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source as it is now.',
      resolve: ({ sourceId }) => ({ id: sourceId }),
    }),
  }),
});

const NAME_REFUSALS = [Unauthorized, InvalidField, FieldTooLong];

const AddActorResult = builder.errorUnion('AddActorResult', {
  description: 'The added actor, or the reason why it is not added.',
  types: [ActorChange, ...NAME_REFUSALS, ActorNameTaken, CircularKin, UnknownActor],
  resolveType: () => 'ActorChange',
});

const AddActorAliasResult = builder.errorUnion('AddActorAliasResult', {
  description: 'The actor with its new name, or the reason why it does not get it.',
  types: [ActorChange, ...NAME_REFUSALS, ActorNameTaken, UnknownActor],
  resolveType: () => 'ActorChange',
});

const MergeActorsResult = builder.errorUnion('MergeActorsResult', {
  description: 'The actor that stays, or the reason why the two are not merged.',
  types: [ActorChange, Unauthorized, InvalidField, CircularKin, CircularMerge, UnknownActor],
  resolveType: () => 'ActorChange',
});

const AddSourceResult = builder.errorUnion('AddSourceResult', {
  description: 'The added source, or the reason why it is not added.',
  types: [SourceChange, ...NAME_REFUSALS, SourceNameTaken, UnknownActor],
  resolveType: () => 'SourceChange',
});

/** Runs a change as whoever asks, on a database that knows the packaged registry: names of its actors are taken too. */
async function change<Answer>(
  context: Context,
  make: (dependencies: ChangeDependencies) => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  const { connection, requestId, now } = context;
  await storePackagedRegistry(connection, now, { requestId });
  const outcome = await make({ connection, viewer: await viewerOf(context), requestId, now });
  if (!(outcome instanceof Refusal)) await announce(context);
  return outcome;
}

builder.mutationFields((t) => ({
  addActor: t.field({
    type: AddActorResult,
    scope: 'review',
    description: 'Adds an actor to the registry. One that only articles named so far becomes it and keeps its events.',
    args: { input: t.arg({ type: AddActorInput, required: true, description: 'The actor.' }) },
    resolve: (_root, { input }, context) =>
      change(context, (dependencies) =>
        addActor(dependencies, { ...input, parent: input.parent?.id, successor: input.successor?.id }),
      ),
  }),
  addActorAlias: t.field({
    type: AddActorAliasResult,
    scope: 'review',
    description: 'Gives an actor another name, or other years to a name that it has.',
    args: { input: t.arg({ type: AddActorAliasInput, required: true, description: 'The name, and whose it is.' }) },
    resolve: (_root, { input: { actor, alias } }, context) =>
      change(context, (dependencies) => addActorAlias(dependencies, { actor: actor.id, alias })),
  }),
  mergeActors: t.field({
    type: MergeActorsResult,
    scope: 'review',
    description:
      'Makes one actor of two: the one that stays takes the names of the other and all that was told of it, and answers to its id.',
    args: { input: t.arg({ type: MergeActorsInput, required: true, description: 'The two.' }) },
    resolve: (_root, { input: { actor, into } }, context) =>
      change(context, (dependencies) => mergeActors(dependencies, { actor: actor.id, into: into.id })),
  }),
  addSource: t.field({
    type: AddSourceResult,
    scope: 'review',
    description: 'Adds a source to the registry. One that only articles named so far becomes it and keeps its figures.',
    args: { input: t.arg({ type: AddSourceInput, required: true, description: 'The source.' }) },
    resolve: (_root, { input }, context) =>
      change(context, (dependencies) =>
        addSource(dependencies, { ...input, affiliatedActor: input.affiliatedActor?.id }),
      ),
  }),
}));
