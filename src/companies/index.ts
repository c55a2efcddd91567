/**
 * Companies: registration, activation by FM4, data, team. Later rooms ask `Companies` about one, and tell `RouteSteps`
 * where it stands in their step of "Ruta al distintivo".
 */
export { CompaniesModule } from './companies.module.js';
export type { CompanyRow } from './companies.queries.js';
export { Companies, type CompanyData, type StateHandler } from './companies.service.js';
export { type CompanyState, displayName, foldText } from './company.rules.js';
export { rulesVersion, type Registration, Registrations } from './registration.service.js';
export { type RouteStep, RouteSteps } from './route.js';
export type { RouteStepKey } from './route.rules.js';
export type { Moment, NextThing, RouteDeadline, RouteGoal, RouteStepFacts, Words } from './route.types.js';
