import type { Language } from '../analysis.js';

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );

/** Verbs, or a verb and its preposition, right after the name of who says, wants or thinks something. Lower case. */
export const SPEAKING: Record<Language, ReadonlySet<string>> = {
  nl: words(`
    wil wilt willen vindt vinden vond pleit pleiten pleitte kiest kiezen stelt stellen ziet zien steunt steunen
    zegt zeggen zei vraagt vragen vroeg merkt merkte wijst wees meent menen acht achten constateert benadrukt
    benadrukken verzoekt adviseert hecht gelooft geloven streeft strijdt antwoordt antwoordde reageert oppert bepleit
    verwacht waarschuwt onderschrijft denkt staat_voor is_voor is_tegen zijn_voor zijn_tegen komt_op
  `),
  en: words(
    'says say said wants want asks asked thinks thought believes supports proposes suggests stresses notes',
  ),
};
