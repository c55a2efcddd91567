/** How an advertisement stands to what it mentions, pure: it says that it does not matter, or leaves people out because of it. */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';
import { chosen, dismissed, out, waived } from './stance.lexicon.rules.js';

/** It does not matter, whatever it is: anything serves, everybody is welcome. Over the whole sentence. */
const DISMISSED = new RegExp(anyOf(dismissed), 'g');

/** The same, of what follows: in its part of the sentence, or through a list. */
const WAIVED = new RegExp(anyOf(waived), 'g');

/** Where it begins anew after that. */
const TURN =
  /(?<![a-z])(?:pero|sino|eso si|solo|esepto|salbo|menos|unikamente|nomas|nada mas|siempre y kuando|mientras|kon tal|siempre ke|but|eksept|esept|although|owever|only|unles|as long as|si bien)(?![a-z])/;

/** People are sent away, over the whole sentence. */
const OUT = new RegExp(anyOf(out));

/** "No le damos chance" dismisses nothing. */
const NEGATED = /(?<![a-z])(?:no|nunka|ni|tampoko) (?:(?:se|le|les|te|lo|los) )?$/;

/** Who "may" if only something holds. */
const MAY = /^(?:pued|pod|you|may)/;
const CONDITION = /(?<![a-z])(?:si|if|siempre|kuando|when)(?![a-z])/;

/** "Aceptadas" after it, and not "no aceptadas". */
const ACCEPTED =
  /^(?!.*(?<![a-z])(?:no|not|ni|nunka|solo|unikamente)(?![a-z])).*(?<![a-z])(?:aseptad|permitid|aksepted|alowed)[a-z]*/;

/** Papers are asked of whoever was already chosen. */
const CHOSEN = new RegExp(anyOf(chosen));
/** What belongs to the registration of whoever works. */
const ofRegistration = new Set<DemandKind>(['numbers', 'bank', 'home', 'identification', 'papers', 'photo']);

/** Whether papers are asked for only from whoever was chosen. */
export const isAfterHiring = (kind: DemandKind, { sentenceBefore, found, sentenceAfter }: Around): boolean =>
  ofRegistration.has(kind) && CHOSEN.test(sentenceBefore + found + sentenceAfter);

/** A short list: "photo, age and". */
const NEAR = /^[^;]{0,50}(?<![a-z])(?:y|and) (?:[a-z]+ )?$/;

/** Whether words of a sentence reach what comes after: no turn between, and no comma but of a list. */
export function reaches(between: string, after: string): boolean {
  // a comma between numbers parts nothing
  const part = between.replaceAll(/(?<=\d) ?, ?(?=\d|$)/g, ' ');
  return (
    !TURN.test(part) &&
    (!part.includes(',') || /(?<![a-z])(?:ni|o|e|or|nor)(?![a-z])/.test(part + after) || NEAR.test(part))
  );
}

/** "Vengas de donde vengas", "hables como hables": whatever it is. */
const WHATEVER =
  /(?<![a-z])([a-z]{3,}) (?:(?:de|en|por|kon|a) )?(?:donde|komo|kien|lo ke|kual|la [a-z]+ ke|el [a-z]+ ke) \1(?![a-z])/;
/** "Con acento o sin acento". */
const EITHER = /(?<![a-z])(?:kon|wit) ([a-z]+) (?:o|or|y) (?:sin|witout) (?:\1|e[ly]+[ao]s?|tem)(?![a-z])/;

/** Whether what is mentioned is said not to matter, with no turn between. */
export function isDismissed({ sentenceBefore, sentenceAfter, found }: Around): boolean {
  const isWaived = [...sentenceBefore.matchAll(WAIVED)].some(({ index, 0: words }) => {
    const between = sentenceBefore.slice(index + words.length);
    const isBound = NEGATED.test(sentenceBefore.slice(0, index)) || (MAY.test(words) && CONDITION.test(between));
    return !isBound && reaches(between, sentenceAfter);
  });
  if (isWaived) return true;
  const sentence = sentenceBefore + found + sentenceAfter;
  if (ACCEPTED.test(sentenceAfter) || WHATEVER.test(sentence) || EITHER.test(sentence)) return true;
  const [from, to] = [sentenceBefore.length, sentenceBefore.length + found.length];
  return [...sentence.matchAll(DISMISSED)].some(({ index, 0: words }) => {
    const end = index + words.length;
    if (NEGATED.test(sentence.slice(0, index))) return false;
    if (end <= from) return !TURN.test(sentence.slice(end, from));
    return index < to || !TURN.test(sentence.slice(to, index));
  });
}

/** "…, no": nobody who is so. */
const NO_AT_END = /(?<![a-z])(?:no|nel|nope|nah) ?$/;
/** What is asked of whoever reads; the answer that sends them away stands in the next sentence. */
const QUESTION =
  /(?<![a-z])(?:eres|tienes|debes|estas|estubiste|as|andas|fuiste|nasiste|bibes|tomas|usas|padeses|planeas|esperas|perteneses|botaste|simpatisas|dijiste|kuant[ao]s|kual|kien|donde|ke|are you|do you|did you|ab?e you|were you|wat|wic|wo|were|ow)(?![a-z])/;

/** "Ningún papel te deja fuera": nobody is sent away. */
const NOTHING_SENDS =
  /(?<![a-z])(?:ningun[ao]?|nada|noting) (?:[a-z]+ ){0,5}(?:te|lo|los|la|las) (?:deja|kita|sierra|deskart|eskluye|elimin)/;

/** Whether people are sent away in the sentence, or in answer to its question. */
export const isSentAway = ({ sentenceBefore, found, sentenceAfter, nextSentence }: Around): boolean =>
  (OUT.test(sentenceBefore + found + sentenceAfter) && !NOTHING_SENDS.test(sentenceBefore + found + sentenceAfter)) ||
  NO_AT_END.test(sentenceAfter) ||
  (QUESTION.test(sentenceBefore + found) && (OUT.test(nextSentence) || NO_AT_END.test(nextSentence)));

/** "Si no lo tienes, te ayudamos": what may be missing. */
const HELPED_WITH =
  /(?:si|kuando|en kaso de ke) (?:aun |todabia )?no (?:(?:lo|la|los|las) )?(?:tien|kuent|tub)[^;]*(?:te|los|les|le) (?:ayud|apoy|orient|akompan|asesor|kapasit)|(?:if|in case) you (?:do not|don t)[^;]*we (?:wil|can|kan)? ?(?:elp|asist|sponsor|guide)|or we (?:wil )?(?:elp|sponsor|asist)|^ (?:we|te l[oa]s?|nosotros) (?:open|set up|get|elp|abrimos|sakamos|tramitamos|damos|pagamos|ayudamos|ponemos)/;

/** Whether who lacks it is helped to get it. */
export const isHelpedWith = ({ sentenceAfter, nextSentence }: Around): boolean =>
  HELPED_WITH.test(sentenceAfter) || HELPED_WITH.test(nextSentence);

/** Papers of which one is enough. */
const acceptable = new Set<DemandKind>(['migration', 'identification', 'papers', 'nationality']);
const ACCEPTING = new RegExp(
  anyOf([
    '(any|cualquier*) (id|identification|identificacion|documento*|document|paper|papel) [(works|is fine|will do|accepted|sirve|vale|funciona|es buen*)]',
    '(se (acept(a|an)|recib(e|en)|admit(e|en))|aceptamos|recibimos|admitimos|val(e|en)|sirv(e|en)|basta*|we accept|accepted) [(cualquier*|como) ](identificacion*|documento*|pasaporte*|ine|tarjeta*|permiso*|licencia*|cedula*|credencial*|constancia*|tu|su|tus|any|a|passport*|id|ids|resident)',
  ]),
  'g',
);

/** "… puedes trabajar aquí", "… también sirve". */
const ENOUGH =
  /(?<![a-z])(?:firmas|entras|empiesas|ingresas) (?:kontrato|a trabajar|igual)|(?<![a-z])(?<!no )(?:pued[a-z]*|podras) (?:trabajar|entrar|postular[a-z]*|aplikar|ingresar)|(?<![a-z])(?:tambien|igual) (?:sirb|bal)|(?<![a-z])(?:will do|is fine|are fine|works|work to)(?![a-z])/;
const ONLY = /(?<![a-z])(?:no|solo|unikamente|not|only|sin|tampoko)(?![a-z])/;

/** Whether it stands in a list of papers that are accepted. */
export const isAcceptedPaper = (kind: DemandKind, { sentenceBefore, found, sentenceAfter }: Around): boolean =>
  acceptable.has(kind) &&
  ((ENOUGH.test(sentenceAfter) && !ONLY.test(sentenceBefore)) || isListedAccepted({ sentenceBefore, found }));

const isListedAccepted = ({ sentenceBefore, found }: Pick<Around, 'sentenceBefore' | 'found'>): boolean =>
  [...(sentenceBefore + found).matchAll(ACCEPTING)].some(({ index, 0: words }) => {
    const since = (sentenceBefore + found).slice(index + words.length);
    return (
      !/(?<![a-z])(?:no|solo|unikamente|tampoko|not|only)(?: [a-z]+)? $/.test(sentenceBefore.slice(0, index)) &&
      !TURN.test(since) &&
      !since.includes('mejikan')
    );
  });

/** Of every age, wherever in the sentence it is said. */
const AGELESS =
  /(?<![a-z])(?:todas las edades|kualkier edad|al ages|any age|edad (?:es )?indistinta|sin limite de edad|edad es lo de menos)(?![a-z])/;

/** It limits age itself. */
export const LIMIT = /(?<![a-z])(?:asta|masim[ao]|tope|no mayor(?:es)?|menor(?:es)?|up to|no older)(?![a-z])[^,;]*\d/;

/** Whether the sentence says that every age will do. */
export const isAgeless = (kind: DemandKind, { sentenceBefore, found, sentenceAfter }: Around): boolean =>
  kind === 'age' &&
  AGELESS.test(sentenceBefore + found + sentenceAfter) &&
  // "indistinta hasta 45"
  !(LIMIT.test(found) && AGELESS.test(sentenceBefore + found));

const NO_MATTER = new RegExp(
  `^ ?${anyOf(['(te deja*|impid*|es obstaculo|needed|required|necessary|asked|necesit*)'])}`,
);
const NOT_AGAINST = new RegExp(
  `^ ?${anyOf([
    'no (te (deja*|quita*|cierra*|impid*|afecta*|descarta*|resta*)|importa*|impid*|afecta*|(son|es|sera*) [(un|una|ningun) ](impediment*|obstaculo*|problema*|motivo*|factor*|limitante*|necesari*|indispensable*|requisito*|obligatori*|barrera*))',
  ])}`,
);

/** "Ningún papel te deja fuera", "no photo needed", "tus antecedentes no te cierran la puerta". */
export const isNoMatter = (before: string, after: string): boolean =>
  (/(?<![a-z])(?:no|ningun[ao]?) $/.test(before) && NO_MATTER.test(after)) || NOT_AGAINST.test(after);
