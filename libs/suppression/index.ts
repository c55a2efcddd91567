/**
 * Which figures of overlapping groups may be shown so that none of them, nor any sum or difference of them, tells about
 * too few. A figure is one that adds up over the members of its group: a total, and so a mean or a share beside its count.
 */
export { type CrossCell, crossKey, type CrossTable, suppressCross } from './cross-table.js';
export { type Group, type Hidden, suppress, type Suppressed, tellsAboutFewer, type Weight } from './groups.js';
export { tooNear } from './neighbours.js';
export { basisOf, kernelOf, type Reduced, reduce } from './vectors.js';
