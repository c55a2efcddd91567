/** How far two raters agree on an ordered scale, beyond chance: Cohen's weighted kappa with its interval. */
export { countPairs, type Kappa, type KappaWeights, weightedKappa } from './weighted-kappa.js';
