/**
 * Finds the numbers by which a person in Mexico is known to authorities and employers: CURP, NSS, NUE and passports. It looks
 * for shapes, check digits and the words around them; it knows no names and keeps nothing.
 */
export { isNss, nssCheckDigit } from './nss.js';
export { countPersonalData, type PersonalDataCounts, personalDataIn } from './find.js';
export { personalDataKinds, type PersonalDataKind, type PersonalDatum } from './kinds.js';
