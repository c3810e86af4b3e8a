export const accounts = {
  navigation: 'Mensen',
};
