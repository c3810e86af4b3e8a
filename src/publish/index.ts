export { publishRoutes } from './publish.routes.js';
export { createEditionMaker, type EditionMaker } from './editions/making.service.js';
export { paragraphsOfIdea, paragraphsOfIdeas, paragraphsOfTheme, type ParagraphRef } from './note/ledger.js';
export { noteRoutes } from './note/note.routes.js';
export { feedbackRoutes } from './feedback/feedback.routes.js';
export { publicationGate, type PublicationGate } from './feedback/publication-gate.js';
export { issueReceipt } from './feedback/publication.service.js';
export { formatReceiptCode } from './feedback/receipt-code.js';
