/**
 * What is official in Mexico and in Jalisco: tax keys, population keys, municipalities, sectors of activity, days of rest, time zone; and the
 * numbers by which a text speaks of a person.
 */
export { curpCheckDigit, validateCurp } from './curp.js';
export type { ValidatedCurp } from './curp.js';
export { rfcCheckDigit, validateRfc } from './rfc.js';
export type { ValidatedRfc } from './rfc.js';
export {
  municipalitiesByRegion,
  municipalitiesOfJalisco,
  municipalityOfJalisco,
  regionsOfJalisco,
} from './municipalities.js';
export type { Municipality } from './municipalities.js';
export { sectorOf, sectors } from './sectors.js';
export type { Sector } from './sectors.js';
export {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  daysBetween,
  endOfDay,
  instantOf,
  isWorkingDay,
  restDays,
  TIME_ZONE,
  workingDaysBetween,
} from './calendar.js';
export type { Day, RestDay } from './calendar.js';
export {
  countPersonalData,
  isNss,
  nssCheckDigit,
  type PersonalDataCounts,
  personalDataIn,
  type PersonalDataKind,
  personalDataKinds,
  type PersonalDatum,
} from './personal-data/index.js';
