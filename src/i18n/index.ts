export { LANGUAGES, type MessageKey, type ScreenLanguage } from './messages.js';
export { translator, type MessageParameters, type Translate } from './translate.js';
export * from './format.js';
