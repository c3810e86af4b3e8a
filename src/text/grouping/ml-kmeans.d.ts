/** Written into dist/ by scripts/build-ml-kmeans.mjs: the package and what it imports, in one module. */
export { kmeans } from 'ml-kmeans';
