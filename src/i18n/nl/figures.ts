export const figures = {
  largest: '{{title}} (de {{count}} grootste)',
  themes: {
    file: 'oogst-themas',
    title: 'Thema’s naar omvang en spreiding',
    description:
      'De balk geeft het aantal ideeën van een thema. De bolletjes geven in hoeveel workshops het ter sprake kwam: een gevuld bolletje is een workshop met ten minste één idee.',
    'narrow-description':
      'De balk geeft het aantal ideeën van een thema. Daaronder staat in hoeveel workshops het ter sprake kwam.',
  },
  laws: {
    file: 'oogst-wetten',
    title: 'Wetten en thema’s',
    description:
      'Hoeveel ideeën van een thema raken aan welke wet. Een idee kan aan meer wetten raken en telt dan bij elk. Hoe donkerder, hoe meer ideeën.',
  },
  workshops: {
    file: 'oogst-workshops',
    title: 'Workshops en thema’s',
    description:
      'Hoeveel ideeën van een thema uit welke workshop komen. De getallen boven de kolommen zijn de nummers van de workshops. Hoe donkerder, hoe meer ideeën.',
  },
  'theme-map': {
    file: 'oogst-themakaart',
    title: 'Thema’s die op elkaar lijken',
    description:
      'Thema’s die wetten, trefwoorden en twijfelgevallen delen, staan bij elkaar. Een stippellijn gaat naar het thema dat er het meest op lijkt. De cirkel is groter als er meer ideeën zijn.',
  },
  flow: {
    file: 'oogst-stroom',
    title: 'Van workshop naar thema',
    description:
      'De banden lopen van de workshop naar het thema, en als er een nota is verder naar het hoofdstuk. Hoe breder een band, hoe meer ideeën. In de tabel heet een workshop naar zijn nummer en hoofdstuk 1 H1.',
  },
  theme: 'Thema',
  ideas: 'Ideeën',
  workshop: 'Workshop',
  'workshop-count': 'Workshops',
  perspectives: 'Perspectieven',
  'two-laws': '2 of meer',
  'no-law': 'geen wet',
  total: 'Totaal',
  nearest: 'Lijkt het meest op',
  'chapter-short': 'H{{number}}',
  chapter: 'Hoofdstuk',
  'other-themes': 'Overige thema’s',
  'no-chapter': 'Nog in geen hoofdstuk',
  page: {
    title: 'Figuren',
    intro:
      'De oogst in beeld, om over te nemen in een nota of presentatie. Bij elke figuur staan de getallen.',
    empty: 'Er zijn nog geen figuren',
    'empty-text': 'Figuren komen er als er thema’s zijn. Start daarvoor eerst de analyse.',
    alt: 'Figuur: {{title}}. De getallen staan in de tabel eronder.',
    svg: 'Download SVG',
    png: 'Download PNG',
    numbers: 'Toon de getallen',
  },
  navigation: 'Figuren',
};
