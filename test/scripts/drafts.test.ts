// What the models learn from: each drafted event beside the features that are its own.
import { expect, it } from 'vitest';
import { createDrafter } from '../../scripts/train/drafts.ts';
import { loadWorld } from '../../src/cli/knowledge.ts';
import { NO_REPORT_MODEL } from '../../src/extraction/events/report-model.ts';
import { NO_TYPE_MODEL } from '../../src/extraction/events/type-model.ts';
import { createExtractor } from '../../src/extraction/extractor.ts';

const world = await loadWorld();
const draftsOf = createDrafter(world);

const TALKS = {
  id: 'talks',
  publishedAt: '2017-05-20',
  title: 'Envoy meets ministers in Baghdad',
  text: [
    'The envoy met ministers in Baghdad on Friday to discuss the harvest.',
    'On 2 March 2017 a car bomb exploded at a market in Mosul and killed nine civilians.',
    'On 11 January 2017 gunmen kidnapped four doctors in Kirkuk.',
  ].join('\n'),
};

it('leave out the act of the headline, of which no model is asked', () => {
  const outcome = createExtractor({ ...world, eventTypes: NO_TYPE_MODEL, eventReports: NO_REPORT_MODEL })(TALKS);
  const rules = outcome.ok ? outcome.record.events.map(({ rule }) => rule) : [];
  expect(rules[0]).toMatch(/^headline\//);
  expect(draftsOf(TALKS).map(({ event }) => event?.rule)).toEqual(rules.slice(1));
});

it('give each event the features of its own type', () => {
  const drafts = draftsOf(TALKS);
  expect(drafts.map(({ event }) => event?.type)).toEqual([
    'REMOTE_EXPLOSIVE_LANDMINE_IED',
    'ABDUCTION_FORCED_DISAPPEARANCE',
  ]);
  for (const { event, ofType, ofReport } of drafts) {
    expect(ofType).toContain(`rule:${event?.type}`);
    expect(ofReport).toContain(`rule:${event?.type}`);
  }
});

it('keep the features of a note in which the rules find nothing', () => {
  const [draft, ...others] = draftsOf({
    id: 'note',
    text: 'Shopkeepers in Basra closed their stalls for the holiday.',
  });
  expect(draft?.event).toBeNull();
  expect(draft?.ofType).toContain('rule:NONE');
  expect(others).toEqual([]);
});

it('leave out what a note may tell beside an act that it only remembers', () => {
  const drafts = draftsOf({
    id: 'truce',
    text: 'The two sides signed a truce after fighting killed nine people in Darfur.',
  });
  expect(drafts.map(({ event }) => event?.type)).toEqual(['ARMED_CLASH']);
});
