export const board = {
  title: 'Bord',
  introduction:
    'Alle thema’s naast elkaar, met de ideeën waarover de computer het meest twijfelt bovenaan. Vink ideeën aan en verplaats ze, of sleep ze met de muis naar een ander thema.',
  columns: 'Thema’s met hun ideeën',
  more_one: 'en nog {{count}} idee',
  more_other: 'en nog {{count}} ideeën',
  empty: 'Hier staan geen ideeën.',
  'main-theme': 'onder {{name}}',
  decided: 'besloten',
};
