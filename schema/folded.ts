// What the columns `folded` hold, by which names are looked up.

/** Lower case without accents, apostrophes, punctuation and the dots of acronyms, words parted by single blanks, no leading "the". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʼʿʾ]/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}(?:[.\s]|$))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}
