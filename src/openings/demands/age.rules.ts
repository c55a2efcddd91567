/** Limits of age in a levelled text, pure. Of eighteen and over they are forbidden; eighteen itself is what night work takes. */

export const ADULT = 18;
const OLDEST = 80;

/** Numbers that are no ages: of experience, of contracts, of the company. */
const OF_SOMETHING =
  /^(?: de)? ?(?:esperiensia|trayektoria|garantia|antiguedad|antigedad|edifisio|serbisio|merkado|mersado)|^ (?:en|de) (?:el |la )?(?:merkado|esperiensia|empresa|pais)|^ kon (?:el |la )?(?:merkado|empresa|pais)|^ (?:minut|ora|dia|month|mont|semana|mes|kilo|kg|km|metro|peso|dolar|sentimetr|persona|emple|puesto|plasa|ayudant|praktikant|mil|por siento|usd|sukursal|ours|minutes|people|days)/;
const SOMETHING_BEFORE = /(?:esperiensia|garantia|kontrato|trayektoria|empresa kon|merkado|mas de)(?: [a-z]+){0,2} $/;

const unit = '(?: (?:anos?|ans|anios?|anitos))';
const ranges: readonly RegExp[] = [
  new RegExp(
    `(?:(?:de |entre )(?:los )?)?(\\d{2})(?:${unit})? (?:a|y|o|asta|al|to|and) (?:los )?(\\d{2})${unit}(?: de edad| kumplidos)?`,
    'g',
  ),
  new RegExp(
    `(?:edad(?:es)?|eda|ages?|aged)(?: [a-z,]+){0,3} (\\d{2})(?:${unit})? (?:a|y|o|asta|al) (?:los )?(\\d{2})(?:${unit})?`,
    'g',
  ),
];
const limits: readonly RegExp[] = [
  new RegExp(
    `(?:menor|menores|no mayor|no mayores|no rebasar|no pasar|no pasen?|no esedan?|no rebasen?|no esedan|no mas|menos)(?: (?:de|a|los|que))* (\\d{2})(?:${unit})?`,
    'g',
  ),
  new RegExp(`(?:masimo|asta|tope)(?: (?:de|los))* (\\d{2})(?:${unit}| (?=[,;])|$)`, 'g'),
  new RegExp(`edad (?:masim[ao]|no mayor|asta|menor|tope|limite)(?: (?:de|a|los|es))* (\\d{2})(?:${unit})?`, 'g'),
];
/** Words that may follow an age; whatever else does is counted by it. */
const NO_UNIT = `(?:${unit}|(?= ?(?:[,;]|$)| (?:y|o|ke|no|ni|en|por|para|fabor|abst[a-z]*|kumplid[a-z]*|asi|se|ya|mejor|les?|kon|tampoko|aki|nada mas|nomas|unikamente|maks|komo|need|wil|or|and) ))`;
const between: readonly RegExp[] = [
  new RegExp(`entre (?:los )?(\\d{2}) y (?:los )?(\\d{2})${NO_UNIT}`, 'g'),
  new RegExp(
    `(?:rango|ande|anda|tenga|tengan|tengas|este|esten|sea|sean|edad|personas?|jente|alguien|someone|adult[a-z]*)(?: [a-z,]+){0,5} (?:de )?(?:entre )?(?:los )?(\\d{2}) (?:y|a|to|and) (?:los )?(\\d{2})${NO_UNIT}`,
    'g',
  ),
];
const bounds: readonly RegExp[] = [
  new RegExp(
    `(?:(?:a nadie|kien|kienes|jente|adult[oa]s|senor[ae]s|los|las|personas?|alguien|a|y|no) )(?:[a-z]+ ){0,2}(?:mas|menos|ariba|abajo|debajo|ensima|pasad[a-z]*) de (?:los )?(\\d{2})${NO_UNIT}`,
    'g',
  ),
  new RegExp(`(?:ariba|abajo|debajo|pasad[a-z]*) de (?:los )?(\\d{2})${NO_UNIT}`, 'g'),
  new RegExp(
    `(?:a|de|en|kumplid[a-z]*|rebas[a-z]*|pas[a-z]*|asta) los (\\d{2})(?: y (?:tant[a-z]*|piko))?${NO_UNIT}`,
    'g',
  ),
];
const least: readonly RegExp[] = [
  new RegExp(`(?:limite|tope|masim[ao])(?: (?:de|es|son|edad|los|la|permitid[ao]|asta)){0,4} (\\d{2})${NO_UNIT}`, 'g'),
  new RegExp(`(?<!no )(?:mayor|mayores)(?: (?:de|a|los))* (\\d{2})(?:${unit})?`, 'g'),
  new RegExp(`(?:edad minim[ao]|a partir|desde|minimo)(?: (?:de|los))* (\\d{2})${unit}`, 'g'),
];
const young: readonly RegExp[] = [
  /(?:jente|personal|persona|personas|ekipo|kandidat[a-z]*|chik[a-z]*|talento) joben(?:es)?(?![a-z])/g,
  /(?:solo|buskamos|buska|solisitamos|solisita|kontratamos|unikamente|preferentemente) (?:a )?joben(?:es)?(?![a-z])/g,
  /(?:ser|sea|sean) joben(?:es)?(?![a-z])/g,
  /jobenes (?:entre|de \d{2}|menores|estudiantes o resien)/g,
  /(?<=(?:^|[,;]) ?)jobenes (?:kon|ke|dinamik|entusiast|responsab|proaktib|aktib)[a-z]*/g,
];

/** A range alone between commas: `sexo femenino, 25 a 35`. */
const BETWEEN = /(?<=(?:^|[,;]) ?)entre (\d{2}) y (\d{2})(?= ?(?:[,;]|$))/g;
const ALONE = /(?<=(?:^|[,;]) ?)(?:de |entre )?(\d{2}) (?:a|y|asta|al) (\d{2})(?= ?(?:[,;]|$))/g;
const RANGE = /(?<![a-z])(?:rango|jente|personal)(?: de)? (\d{2}) (?:a|y|asta|al) (\d{2})(?= ?(?:[,;]|$))/g;
/** The hours of a day end here, and some shifts are a day of work and two of rest. */
const LAST_HOUR = 24;
const SHIFTS = new Set(['24 48', '24 72']);

/** Whom somebody works with has an age, too. */
const OF_OTHERS =
  /(?<![a-z])(?:a|al|de|del|para|kon|kuidar|kuidado|atender) (?:(?:el|la|los|las|sus|personas|jente) )*(?:adult|alumn|ninos|ninas|nines|paciente|menores|infan|estudiante)[a-z]* $/;

interface Found {
  readonly from: number;
  readonly to: number;
}

const isAge = (age: number) => age >= ADULT && age <= OLDEST;

/** Where a text limits age. */
export function ageDemands(text: string): Found[] {
  const matched = (pattern: RegExp, meant: (numbers: readonly number[]) => boolean) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const [words, ...numbers] = found;
      const to = found.index + words.length;
      const before = text.slice(0, found.index);
      const isOther = OF_SOMETHING.test(text.slice(to)) || SOMETHING_BEFORE.test(before) || OF_OTHERS.test(before);
      return isOther || !meant(numbers.map(Number)) ? [] : [{ from: found.index, to }];
    });
  const isAlone = ([low, high]: readonly number[]) =>
    low! >= 15 && high! > Math.max(low!, LAST_HOUR) && isAge(high!) && !SHIFTS.has(`${low} ${high}`);
  return [
    ...matched(BETWEEN, isAlone),
    ...matched(RANGE, isAlone),
    ...matched(ALONE, isAlone),
    ...ranges.flatMap((one) => matched(one, ([low, high]) => low! >= 15 && high! > low! && isAge(high!))),
    ...limits.flatMap((one) => matched(one, ([age]) => isAge(age!))),
    ...between.flatMap((one) => matched(one, isAlone)),
    ...bounds.flatMap((one) => matched(one, ([age]) => isAge(age!) && age! > ADULT)),
    ...least.flatMap((one) => matched(one, ([age]) => isAge(age!) && age! > ADULT)),
    ...young.flatMap((one) => matched(one, () => true)),
  ];
}
