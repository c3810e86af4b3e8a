import { createInstance } from 'i18next';
import { catalogues, LANGUAGES, type MessageKey, type ScreenLanguage } from './messages.js';

export type MessageParameters = Record<string, string | number>;

/** Gives the text of a key in one language. Values are not escaped here: the templates escape. */
export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

const translations = createInstance();
void translations.init({
  initAsync: false,
  resources: Object.fromEntries(
    LANGUAGES.map((language) => [language, { translation: catalogues[language] }]),
  ),
  lng: 'nl',
  fallbackLng: false,
  keySeparator: '.',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** One translator per language; asking for a key that no catalogue has throws, so that a page test finds it. */
export function translator(language: ScreenLanguage): Translate {
  return translators[language];
}

// Every request asks for one, so each is made once.
const translators = Object.fromEntries(
  LANGUAGES.map((language) => [language, makeTranslator(language)]),
) as Record<ScreenLanguage, Translate>;

function makeTranslator(language: ScreenLanguage): Translate {
  const fixed = translations.getFixedT(language);
  return (key, parameters = {}) => {
    const text = fixed(key as string, parameters);
    if (text === key) throw new Error(`no message ${key} in ${language}`);
    return text;
  };
}
