export { correctionsOf } from './corrections.repository.js';
export { EFFECTIVE_KEY, effectiveIdeas } from './effective.repository.js';
export { listTexts } from './idea.repository.js';
export { reviewRoutes } from './review.routes.js';
export { reviewedIdeas, type ReviewedIdea, type ReviewedIdeasOptions } from './reviewed-idea.repository.js';
export { NOT_PLACED, type ThemeStatus, type ThemeSummary } from './theme.js';
export { listThemes, readThemeOverview, type Rest, type ThemeOverview } from './theme-overview.repository.js';
export { changesBetween } from './run-changes.repository.js';
