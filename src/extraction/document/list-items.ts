// Lists of news: what each item of a situation update, a live blog or a post opens with.
import type { Sentence } from './document.ts';

const MARK = /^\s*(?:[•●▪‣◦·]|[-–—*] |(?!\d)\p{Extended_Pictographic})/u;

/** Whether a sentence opens an item of a list, each of which tells news of its own and names its own source. */
export const opensItem = ({ text }: Sentence): boolean => MARK.test(text);
