export { captureRoutes } from './capture.routes.js';
export { ExampleProjectExistsError, loadExampleProject } from './example-project.js';
export { KINDS, PERSPECTIVES, type Idea } from './idea.js';
export { listIdeasForAnalysis, type IdeaForAnalysis } from './idea.repository.js';
export type { Project } from './project.js';
export { loadProject } from './project.repository.js';
export type { Workshop } from './workshop.js';
