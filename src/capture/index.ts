export { STAFF } from './capture.policy.js';
export { captureRoutes } from './capture.routes.js';
export { ExampleProjectExistsError, loadExampleProject } from './example-project.js';
export { KINDS, PERSPECTIVES, type Idea } from './idea.js';
export type { Project } from './project.js';
export { projectOf, projectToChange } from './project-access.js';
export { loadProject } from './project.repository.js';
export type { Workshop } from './workshop.js';
export { listAllWorkshops } from './workshop.repository.js';
