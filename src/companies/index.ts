/**
 * Companies: registration, activation by FM4, data, team. Later rooms ask `Companies` about one, and tell `RouteSteps`
 * where it stands in their step of "Ruta al distintivo".
 */
export { CompaniesModule } from './companies.module.js';
export type { CompanyRow } from './companies.queries.js';
export { Companies, type CompanyData, type StateHandler } from './profile/companies.service.js';
export { type CompanyState, displayName, foldText } from './company.rules.js';
export { rulesVersion, type Registration, Registrations } from './registration/registration.service.js';
export { type RouteStep, RouteSteps } from './journey/journey-steps.js';
export type { RouteStepKey } from './journey/journey.rules.js';
export type { Moment, NextThing, RouteDeadline, RouteGoal, RouteStepFacts, Words } from './journey/journey.types.js';
