/** Written into dist/ by scripts/build-knowledge.mjs after compilation: trained knowledge as JSON. */
export const KNOWLEDGE_JSON: string;
