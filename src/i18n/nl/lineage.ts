export const lineage = {
  separate: {
    link: 'Splitsen in meer ideeën',
    title: '{{code}} splitsen',
    introduction:
      'Zegt iemand twee dingen tegelijk? Maak er aparte ideeën van. Elk deel krijgt een eigen code; het origineel blijft bewaard en telt niet meer apart mee.',
    original: 'Het idee zoals het is opgeschreven',
    part: 'Deel {{number}}',
    text: 'Tekst van deel {{number}}',
    'text-hint': 'Haal weg wat in een ander deel hoort. Laat de woorden van de spreker staan.',
    target: 'Thema van deel {{number}}',
    machine: 'Laat de analyse kiezen',
    reason: 'Waarom?',
    submit: 'Splitsen',
    two: 'Vul minstens twee delen in.',
    'too-long': 'Deel {{number}} is te lang.',
    done: '{{code}} is gesplitst in {{codes}}.',
    conflict:
      'Iemand anders heeft net over dit idee beslist. Uw tekst staat hieronder en is nog niet opgeslagen: controleer haar en sla opnieuw op.',
  },
  join: {
    link: 'Samenvoegen met een dubbel idee',
    title: 'Samenvoegen met {{code}}',
    introduction:
      'Zeggen ideeën precies hetzelfde? Dan telt dit idee voor de andere mee. Die blijven bewaard met hun eigen code en tellen niet meer apart.',
    kept: 'Dit idee blijft',
    likely: 'Lijken hetzelfde te zeggen',
    double: '{{code}} (waarschijnlijk dubbel): {{text}}',
    near: '{{code}}: {{text}}',
    more: 'Andere codes',
    'more-hint': 'Met een spatie ertussen, zoals W02-7 W05-12.',
    reason: 'Waarom?',
    submit: 'Samenvoegen',
    nothing: 'Vink een idee aan of typ een code.',
    unknown: 'Er is geen ander idee met deze code dat nog meetelt.',
    missed: 'Niet gevonden, of telt al niet meer mee: {{codes}}.',
    done: '{{codes}} telt nu mee bij {{code}}.',
  },
};
