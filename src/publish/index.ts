export { publishRoutes } from './export.routes.js';
