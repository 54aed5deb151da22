// Why people's changes of events are refused, as types.
import {
  ContradictoryCorrections,
  UnknownArticle,
  UnknownEvent,
  UnknownPlace,
  UnknownReport,
} from '../review/refusals.ts';
import { builder } from './builder.ts';
import { ErrorInterface } from './errors.ts';

builder.objectType(UnknownEvent, {
  name: 'UnknownEvent',
  description: 'A field of the input is the id of no event, or of one whose last report was retracted.',
  interfaces: [ErrorInterface],
});

builder.objectType(UnknownArticle, {
  name: 'UnknownArticle',
  description: 'A field of the input is the id of no article.',
  interfaces: [ErrorInterface],
});

builder.objectType(UnknownReport, {
  name: 'UnknownReport',
  description: 'A field of the input is the id of no report of the event.',
  interfaces: [ErrorInterface],
});

builder.objectType(UnknownPlace, {
  name: 'UnknownPlace',
  description: 'A field of the input is the id of no place.',
  interfaces: [ErrorInterface],
});

builder.objectType(ContradictoryCorrections, {
  name: 'ContradictoryCorrections',
  description: 'Values that cannot all hold, with those that people gave to other fields of the event before.',
  interfaces: [ErrorInterface],
});

for (const refusal of [UnknownArticle, UnknownEvent, UnknownReport, UnknownPlace, ContradictoryCorrections]) {
  builder.objectFields(refusal, (t) => ({
    field: t.exposeString('field', { description: 'Path of the field in the input.' }),
  }));
}
