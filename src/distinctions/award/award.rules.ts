import { municipalityOfJalisco } from '#libs/mexico';

/** Signatures that fit on the document. */
export const MAX_SIGNATORIES = 2;

/** The place printed on a distinction. @param municipalityCode null or unknown: the state alone */
export function placeOf(municipalityCode: string | null): string {
  const municipality = municipalityCode === null ? undefined : municipalityOfJalisco(municipalityCode)?.name;
  return municipality ? `${municipality}, Jalisco` : 'Jalisco';
}
