/**
 * Companies: registration, activation by FM4, data, team. Later rooms read one through `Companies`, and register in
 * `JourneySteps` what its step of "Ruta al distintivo" shows.
 */
export { CompanyActivation, type StateHandler } from './activation/activation.service.js';
export { CompaniesModule } from './companies.module.js';
export type { CompanyRow } from './companies.queries.js';
export { type FunctionCounts, type PersonFunction, personFunctions } from './functions/functions.rules.js';
export { Functions, type FunctionsRecord } from './functions/functions.service.js';
export { type CompanyState, displayName } from './company.rules.js';
export { type JourneyStep, JourneySteps } from './journey/journey-steps.js';
export type { JourneyStepKey } from './journey/journey.rules.js';
export type {
  JourneyDeadline,
  JourneyGoal,
  JourneyStepFacts,
  Moment,
  NextThing,
  Words,
} from './journey/journey.types.js';
export { Companies, type CompanyData } from './profile/companies.service.js';
export { type Registration, Registrations } from './registration/registration.service.js';
export { CompanyFolder, type FolderLine } from './company-folder.js';
/** Where people of a company work, in the caller's transaction. */
export { placesOf, saveWorkplaces, type SaidWorkplace } from './workplaces/workplaces.queries.js';
export { isFound } from './team/team-filter.rules.js';
