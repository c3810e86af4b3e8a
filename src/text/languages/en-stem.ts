import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const MARKS = /\p{M}/gu;

/** Porter's English stemmer (natural) on the word without accents and possessive. */
export function stemEnglish(word: string): string {
  const form = word.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/'s?$/, '');
  if (form === '') return word;
  const result = porter.stem(form);
  return result === '' ? form : result;
}
