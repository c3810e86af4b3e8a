export { correctionsOf } from './ideas/corrections.repository.js';
export { listSaidOfPairs } from './ideas/pair.repository.js';
export { EFFECTIVE_KEY, effectiveIdeas } from './ideas/effective.repository.js';
export { reviewRoutes } from './review.routes.js';
export {
  reviewedIdeas,
  type ReviewedIdea,
  type ReviewedIdeasOptions,
} from './ideas/reviewed-idea.repository.js';
export { NOT_PLACED, type ThemeStatus, type ThemeSummary } from './themes/theme.js';
export {
  listThemes,
  readThemeOverview,
  type Rest,
  type ThemeOverview,
} from './themes/theme-overview.repository.js';
export { changesBetween } from './runs/run-changes.repository.js';
export { countUnreviewedPersonalData, listMarkedIdeas } from './personal-data/personal-data.repository.js';
export { createSearchUpkeep, type SearchUpkeep } from './search/search-upkeep.js';
export { placesIn, type SignedPlace } from './sign-off/sign-off-changes.js';
export type { SignedContent, SignedTheme } from './sign-off/sign-off-content.js';
export { findSignOff, listSignOffs } from './sign-off/sign-off.repository.js';
export type { SignOff, SignOffVersion } from './sign-off/sign-off.js';
export { eraseReviewedWords, keepPlaces } from './personal-data/erase-words.service.js';
export { listReviewedWords, type ReviewedWords } from './personal-data/erase-words.repository.js';
export { personalDataHint } from './personal-data-hint.js';
export { reasonLines, textParts, type TextPart } from './personal-data/personal-data.view.js';
