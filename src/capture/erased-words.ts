/** What stands where words of a person were erased. It is stored, so it is the same in every language. */
export const ERASED = '[gewist]';

/** An idea from which words were erased, as it was and as it is: what rooms downstream need to erase what they keep. */
export interface ErasedIdea {
  id: number;
  code: string;
  before: { text: string; version: number };
  after: { text: string; version: number };
  /** Nothing of its words is left. */
  whole: boolean;
}
