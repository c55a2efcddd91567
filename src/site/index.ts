/**
 * The public pages that say what the product is, the addresses that the site has had; and, outside production, the page of
 * all components.
 */
export { PublicLevels } from './public-levels.js';
export { SiteAddresses } from './site-addresses.js';
export { SiteModule } from './site.module.js';
