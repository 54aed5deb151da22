import { describe, expect, it } from 'vitest';
import { foldName, isNamedActor, isNamedSource, slugOf } from '../../src/ingest/names.ts';

describe('folding', () => {
  it.each<[string, string[]]>([
    [
      'red valley brigade',
      ['Red Valley Brigade', 'the Red-Valley Brigade', 'RED  VALLEY BRIGADE', '“Red Valley” Brigade'],
    ],
    ['isis', ['ISIS', 'I.S.I.S.', 'I.S.I.S']],
    ['un mission in mali', ['U.N. Mission in Mali', 'UN Mission in Mali']],
    ['jaysh al shams', ['Jaysh al-Shams', 'Jaysh al Sham’s', 'Jaÿsh al-Shams']],
    ['the', ['The', 'the']],
    ['جيش', ['جيش']],
    ['', ['', '—', '"…"']],
  ])('gives %j', (folded, names) => {
    expect(names.map(foldName)).toEqual(names.map(() => folded));
  });

  it.each([
    ['Red Valley Brigade', 'Red Valley Brigades'],
    ['Army of the North', 'Army of the South'],
    ['Group 9', 'Group 6'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('makes slugs of words and hyphens', () => {
    expect(slugOf('The Sons of (the) Valley!')).toBe('sons-of-the-valley');
  });
});

describe('what is a name', () => {
  it.each([
    'Red Valley Brigade',
    'the Red Valley Brigade',
    'Jaysh al-Shams',
    'Party of the Dawn',
    'Brigade 49',
    'Zorbat',
    'FLRD',
    'M-23',
  ])('%j is one', (name) => {
    expect(isNamedActor(name, 'REBEL_GROUP')).toBe(true);
  });

  it.each([
    'rebels',
    'Rebels',
    'The rebels',
    'the Syrian army',
    'Syrian rebels',
    'Syrian Army Soldiers',
    'two gunmen',
    'GUERRILLAS OF THE NORTH',
    'a group called Dawn',
    '',
    '—',
    'Brigade '.repeat(11),
    'B'.repeat(200),
  ])('%j is none', (name) => {
    expect(isNamedActor(name, 'REBEL_GROUP')).toBe(false);
  });

  it('no name stands for civilians or unidentified gunmen', () => {
    expect(isNamedActor('Dawn Village', 'CIVILIANS')).toBe(false);
    expect(isNamedActor('Men of Dawn', 'UNIDENTIFIED_ARMED_GROUP')).toBe(false);
  });

  it('unnamed sources are none', () => {
    expect(isNamedSource('Qamar Radio', 'BROADCASTER')).toBe(true);
    expect(isNamedSource('Qamar Rights Monitor', 'MONITOR')).toBe(true);
    expect(isNamedSource('the radio', 'BROADCASTER')).toBe(false);
    expect(isNamedSource('Radio', 'BROADCASTER')).toBe(false);
    expect(isNamedSource('Monitor', 'MONITOR')).toBe(false);
    expect(isNamedSource('War Monitor', 'MONITOR')).toBe(false);
    expect(isNamedSource('Turkish Media', 'NEWSPAPER')).toBe(false);
    expect(isNamedSource('Local Coordination Committees', 'ACTIVISTS')).toBe(false);
    expect(isNamedSource('Abu Omar', 'WITNESS')).toBe(false);
  });
});
