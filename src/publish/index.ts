export { publishRoutes } from './export.routes.js';
export { noteRoutes } from './note/note.routes.js';
