export { isArchived, STAFF } from './capture.policy.js';
export { captureRoutes } from './capture.routes.js';
export { eraseCapturedWords } from './erase-words.repository.js';
export { ERASED, type ErasedIdea } from './erased-words.js';
export { ExampleProjectExistsError, loadExampleProject } from './example-project.js';
export {
  listAllWordsOf,
  listIdeasWithWords,
  listPlacesWithWords,
  listRelatives,
  type IdeaWithWords,
} from './find-words.repository.js';
export {
  ideaCodeParameter,
  KINDS,
  MAX_IDEA_LENGTH,
  PERSPECTIVES,
  type Idea,
  type IdeaState,
} from './idea.js';
export { idsOfCodes, listTexts } from './idea-code.repository.js';
export { IDEA_LINE, type IdeaLine } from './idea-line.js';
export { listLoneWords } from './lone-words.repository.js';
export { insertParts, listJoined, setJoined, setSeparated } from './lineage.repository.js';
export { pageWithForm, type ShowPage } from './page-with-form.js';
export type { Project } from './project.js';
export { ideaOf, projectOf, projectToChange } from './project-access.js';
export { listProjects, loadProject } from './project.repository.js';
export type { Workshop } from './workshop.js';
export { countWorkshops, listAllWorkshops } from './workshop.repository.js';
export {
  allowErasing,
  listRowsWithWords,
  rewriteWords,
  type WordColumns,
} from './word-columns.repository.js';
