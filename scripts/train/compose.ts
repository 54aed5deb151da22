// Notes composed from phrases: the act of one type first, what only stands beside it after.
import { TYPE_LABELS, type TypeLabel } from '../../src/extraction/events/type-model.ts';
import { BACKGROUND, LISTS, PHRASES } from './phrases.ts';
import { generator } from './random.ts';

export interface ComposedNote {
  /** Names the phrase that it is made of: notes of one phrase tell nothing new about each other. */
  readonly id: string;
  readonly label: TypeLabel;
  readonly text: string;
}

type Random = () => number;

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const lists = new Map(Object.entries(LISTS).map(([name, items]) => [name, items.replaceAll('\n', '').split('|')]));

function pick(items: readonly string[], random: Random): string {
  return items[Math.floor(random() * items.length)] ?? '';
}

/** Replaces the innermost choices until none is left. */
function expand(pattern: string, random: Random): string {
  let text = pattern;
  while (/[{<]/.test(text)) {
    const before = text;
    text = text
      .replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices.split('|'), random))
      .replace(/<(\w+)>/g, (_, name: string) => pick(lists.get(name) ?? [], random));
    if (text === before) throw new RangeError(`This phrase cannot be expanded: ${pattern}`);
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** `times` notes of each phrase; the same for the same number. */
export function composeNotes(times: number): ComposedNote[] {
  const random = generator(7);
  const background = lines(BACKGROUND);
  return TYPE_LABELS.flatMap((label) =>
    lines(PHRASES[label]).flatMap((phrase, n) =>
      Array.from({ length: times }, () => {
        const opened = random() < 0.5 ? `<opening>${phrase}` : phrase;
        const said = expand(random() < 0.4 ? `${opened}, <press>` : opened, random);
        const more = random() < 0.4 ? ` ${sentence(expand(pick(background, random), random))}` : '';
        return { id: `${label}/${n}`, label, text: sentence(said) + more };
      }),
    ),
  );
}
