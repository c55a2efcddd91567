import { type PersonFunction, personFunctions } from '../../companies/index.js';

/** Whom a rule is about: everyone of the company, or who has one function. */
export const ruledPeople = ['everyone', ...personFunctions] as const;
export type RuledPeople = 'everyone' | PersonFunction;

/** Rules that a company has at once. */
export const MOST_RULES = 50;

/** Days that a rule may give to finish a course. */
export const RULE_DAYS = { least: 1, most: 365 } as const;
