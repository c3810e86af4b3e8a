export const analyse = {
  navigation: 'Analyse',
};
