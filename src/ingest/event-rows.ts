// An article's reports of events as rows. Which events they are of is for src/merging to say: until then each stands under its own id.
import { writeModes, writeThings } from '../db/report-lists.ts';
import { writeIndexes } from '../db/sentences.ts';
import type { ExtractedEvent } from '../extraction/record.ts';
import { type Trace, writeTrace } from '../linking/trace.ts';
import { dateCells, figureCells, locationCells, mentionCells, tollCells } from './cells.ts';
import type { Resolution } from './resolve.ts';

/** The id of an article's report of an event or agreement; an event has the id of its first report. */
export function reportId(articleId: string, key: string): string {
  return `${articleId}.${key}`;
}

/**
 * Makes the rows of a list that each event or agreement has: one for each element, filed under the article's report and
 * under the event or agreement itself, whose id is that of its first report.
 */
export function partRows<Whole extends { readonly key: string }, Filing>(
  wholes: readonly Whole[],
  articleId: string,
  filing: (id: string) => Filing,
) {
  return <Part, Cells>(list: (whole: Whole) => readonly Part[], cells: (part: Part, whole: Whole) => Cells) =>
    wholes.flatMap((whole) => {
      const id = reportId(articleId, whole.key);
      return list(whole).map((part, position) => ({ reportId: id, ...filing(id), position, ...cells(part, whole) }));
    });
}

/** What an event and its report both hold: the one as settled, the other as said. */
function statedCells(event: ExtractedEvent, names: Resolution) {
  const { type, category, modality, date, location, fatalities, injuries } = event;
  return {
    type,
    category,
    modality,
    ...dateCells(date),
    ...locationCells(location, names),
    ...tollCells(fatalities, injuries),
  };
}

function casualtyRows(event: ExtractedEvent, articleId: string, names: Resolution) {
  const id = reportId(articleId, event.key);
  const figureId = (index: number | null) => (index === null ? null : `${id}.c${index}`);
  return event.casualties.map((figure, position) => ({
    id: `${id}.c${position}`,
    reportId: id,
    eventId: id,
    articleId,
    position,
    ...figureCells(figure, names),
    subsetOfId: figureId(figure.subsetOf),
    supersedesId: figureId(figure.supersedes),
    alternativeToId: figureId(figure.alternativeTo),
    eventDate: dateCells(event.date).orderDate,
    supersededById: null,
    contestedById: null,
  }));
}

export function eventRows(
  events: readonly ExtractedEvent[],
  articleId: string,
  names: Resolution,
  traces: readonly Trace[],
) {
  const rowsOf = partRows(events, articleId, (eventId) => ({ eventId }));
  return {
    eventReports: events.map((event, prominence) => ({
      id: reportId(articleId, event.key),
      eventId: reportId(articleId, event.key),
      articleId,
      key: event.key,
      prominence,
      ...statedCells(event, names),
      rule: event.rule,
      trace: traces[prominence] === undefined ? null : writeTrace(traces[prominence]),
      sentences: writeIndexes(event.sentences),
      modes: writeModes(event.modes),
      targets: writeThings(event.targets),
      weapons: writeThings(event.weapons),
    })),
    participants: rowsOf(
      ({ participants }) => participants,
      (participant, { date }) => ({
        role: participant.role,
        ...mentionCells(participant, names),
        eventDate: dateCells(date).orderDate,
      }),
    ),
    casualtyFigures: events.flatMap((event) => casualtyRows(event, articleId, names)),
  };
}
