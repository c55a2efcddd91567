/** The demonstration: invented companies whose history is told through the product's own use cases. */
export { demoAccounts, demoPassword } from './demo.accounts.js';
export { demoState, type DemoState, loadDemo } from './demo.loader.js';
