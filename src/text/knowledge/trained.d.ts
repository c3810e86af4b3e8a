import type { KnowledgeData } from './encode.js';

/** Written into dist/ by scripts/build-knowledge.mjs after compilation: trained knowledge as plain data. */
export const KNOWLEDGE: KnowledgeData;
