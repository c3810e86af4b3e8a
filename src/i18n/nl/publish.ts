export const publish = {
  navigation: 'Exporteren',
};
