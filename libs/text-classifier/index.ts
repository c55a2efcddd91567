/** Tells lines of text apart by what was learned from examples: a linear support vector machine over pieces of words. */
export { Classifier } from './classifier.js';
export { type Example, learn } from './training.js';
