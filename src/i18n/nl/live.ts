export const live = {
  decided_one: '{{who}} heeft net iets besloten.',
  decided_other: '{{who}} heeft net {{count}} dingen besloten.',
  show: 'Laat zien',
};
