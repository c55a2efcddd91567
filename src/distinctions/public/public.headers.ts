/** How what anybody may read is answered. */
export { crossOrigin, freshFor, REVALIDATE } from '../../web/index.js';
