/** The public pages that say what the product is; and, outside production, the page of all components. */
export { SiteModule } from './site.module.js';
