/** The demonstration: invented companies whose history is made through the product's own use cases. */
export { demoAccounts, demoPassword } from './demo.accounts.js';
export { loadDemo } from './demo.loader.js';
export { demoState, type DemoState } from './demo.queries.js';
