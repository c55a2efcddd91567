/** What FM4 types of an entry, line by line; pure. */
import { folded } from '#libs/folding';
import { municipalitiesOfJalisco, municipalityOfJalisco } from '#libs/mexico';

/** The lines of a text area, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const codes = new Map(municipalitiesOfJalisco.map(({ code, name }) => [folded(name), code]));

/** Codes of the municipalities that stand in the lines of a text; null when one of them is none of Jalisco. */
export function placesOf(text: unknown): string[] | null {
  if (typeof text !== 'string') return null;
  const found = linesOf(text).map((name) => codes.get(folded(name)));
  return found.every((code) => code !== undefined) ? [...new Set(found)] : null;
}

/** The name of a municipality of Jalisco. */
export const placeName = (code: string): string => municipalityOfJalisco(code)?.name ?? code;
