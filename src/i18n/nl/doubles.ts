/** Why ideas are held for doubles, or are none though they look alike. */
export const doubles = {
  title: 'Lijkt op {{code}}',
  exact: 'Precies dezelfde tekst.',
  same: 'Dezelfde woorden. Alleen hoofdletters, accenten of leestekens verschillen.',
  retyped: 'Dezelfde woorden, iets anders geschreven.',
  order: 'Dezelfde woorden in een andere volgorde.',
  most: 'Bijna dezelfde woorden.',
  many: 'Voor een deel dezelfde woorden.',
  shared: 'In allebei: {{words}}.',
  alike: 'Hetzelfde bedoeld: {{pairs}}.',
  'alike-pair': '‘{{here}}’ en ‘{{there}}’',
  legend: 'Doorgestreept staat alleen in {{code}}, onderstreept alleen hier.',
  join: 'Samenvoegen met {{code}}',
  distinct: {
    decide: 'Niet dubbel',
    release: 'Misschien toch dubbel',
    pair: 'met {{code}}',
    done: '{{code}} en {{other}} zijn niet dubbel. U ziet ze niet meer op de lijst van dubbele ideeën.',
    parted: '{{code}} en {{other}} zijn niet dubbel: {{other}} telt weer zelf mee.',
    released: '{{code}} en {{other}} kunnen weer als dubbel op de lijst komen.',
  },
  /** Behind the title: "Lijkt op W03-2, maar …". */
  lookalike: {
    opposite: 'maar zegt het tegenovergestelde: ‘{{here}}’ in plaats van ‘{{there}}’.',
    denied: 'maar zegt over ‘{{here}}’ het tegenovergestelde.',
    number: 'maar noemt een ander getal: ‘{{here}}’ in plaats van ‘{{there}}’.',
    time: 'maar noemt een andere dag of tijd: ‘{{here}}’ in plaats van ‘{{there}}’.',
    name: 'maar noemt een andere straat of naam: ‘{{here}}’ in plaats van ‘{{there}}’.',
    roles:
      'maar wil het omgekeerde: wat er in het ene idee komt, gaat in het andere weg (‘{{here}}’ en ‘{{there}}’).',
    question: 'maar het ene idee is een vraag en het andere een wens.',
    replaced: 'maar gaat over iets anders: ‘{{here}}’ in plaats van ‘{{there}}’.',
    half: 'maar zegt verder iets anders, zoals ‘{{here}}’ in plaats van ‘{{there}}’.',
  },
};
