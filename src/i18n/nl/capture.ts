export const capture = {
  navigation: 'Trajecten',
  overview: 'Overzicht',
  ideas: 'Ideeën',
};
