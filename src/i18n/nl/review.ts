export const review = {
  navigation: 'Thema’s',
};
