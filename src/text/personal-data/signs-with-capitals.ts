import { FAIR, GOOD, OVERRULING, SLIGHT, STRONG, type Sign } from './sign.js';

/** What speaks for or against a person in the text as written: its capitals count. */
export const SIGNS_WITH_CAPITALS: readonly Sign[] = [
  // "Henk z'n Hoekje": what a shop is called.
  {
    after:
      /^(?: [zZ]['’]?[nN]|['’]s) (?:Hoekje|Winkel|Plek|Tuin|Keuken|Bakkerij|Café|Kapsalon|Atelier|Stal|Hoeve|Toko|Shop|Corner|Place|Bar|Eethuis|Bloemen|Fietsen)/u,
    weight: -OVERRULING,
  },
  // "In Utrecht en Malaga": the second place of two.
  {
    before:
      /(?<!\p{L})(?:[Ii]n|[Nn]aar|[Tt]e|[Uu]it|[Vv]anuit|[Rr]ond|[Rr]ichting|[Tt]ussen) \p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*,? (?:en|of) $/u,
    weight: -STRONG,
  },
  // "Ja Vrede zei dat ook": a capital amid the sentence, and it speaks.
  {
    before: /(?:^|[.!?] )(?:[Jj]a|[Nn]ee|[Nn]ou|[Aa]ch|[Tt]ja|[Kk]lopt),? $/u,
    after: /^ (?:zei|zegt|vroeg|vraagt|vindt|vond|vertelde|vertelt|dacht|denkt|belde)(?!\p{L})/u,
    weight: GOOD,
  },
  { after: /^ (?:en|&) \p{Lu}\p{Ll}/u, weight: FAIR },
  { before: /\p{Lu}\p{Ll}+ en $/u, weight: SLIGHT },
  { after: /^ uit \p{Lu}/u, weight: FAIR },
  {
    after:
      /^(?:, \p{Lu}\p{L}+){0,4} en \p{Lu}\p{L}+ (?:uit|van|doen|lopen|wonen|hebben|zijn|gaan|komen|werken|zitten|willen|kunnen|moeten|helpen|zorgen|spreken)(?!\p{L})/u,
    weight: FAIR,
  },
];
