/** What is given or promised to whoever is so, pure: "si te embarazas conservas tu puesto", "if you use a wheelchair, tell us". */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';
import { isSentAway } from './stance.rules.js';

/** What people are left out for, and may be cared for. Nobody is asked to be so. */
const caredFor = new Set<DemandKind>(
  `pregnancy family disability health hiv record credit orientation migration union tattoos language beliefs origin`.split(
    ' ',
  ) as DemandKind[],
);

const IF_SO = new RegExp(
  anyOf(['(si|cuando|aunque|if|when|whether|should|quien|quienes|las que|los que|whoever|anyone who)']),
);
const GIVEN = new RegExp(
  anyOf([
    '(te|le|les|lo|la|los|las) [(vamos a) ](cambi*|ayud*|apoy*|acompañ*|ajust*|adapt*|adecu*|cuidamos|orient*|asesor*|respet*|reubic*|facilit*|prest*|damos|dan|ofrecemos|ponemos|buscamos|guard*|recibimos|escuchamos|atendemos|conseguimos)',
    '(conserv*|mantien*|no pierd*|sigues con|tienes (derecho|permiso|sala|silla|lugar|espacio|horario|apoyo|dias)|cuentas con|cobras (completo|igual|tu sueldo)|recibes tu|trabaj(as|an) sentad*|descans*)',
    '(ai|ay|hay|tenemos|contamos con|existe*) [(un|una|tambien) ](ludoteca|guarderia|permiso*|rampa*|elevador*|apoyo*|sala|espacio*|lugar para|interprete*|beca*|facilidad*|horario*|flexibilidad|licencia*|baño*|programa*|ayuda)',
    '(platica*|dinos|avisa*|cuenta*nos|comenta*|acercate|escribenos|puedes|podras|tell us|let us know|talk to us|reach out|ask us)',
    '(we|we ll|we will|we can|we ve) [(will|can|ll|also|gladly) ](adapt*|adjust*|help*|support*|accommodat*|provide*|arrange*|cover|sponsor|work around|make|keep|have|find|listen|swap|move)',
    '(eres|seras|son) bienvenid*',
    '(you|they) (keep|are welcome|can|get|stay|still)',
  ]),
);
/** "Los turnos se acomodan a quien tiene hijos". */
const GIVEN_FIRST = new RegExp(
  anyOf([
    '(te|se|les) (acomod*|adapt*|ajust*|apoy*|ayud*|cubre*|pag(a|an)|respet*|reembols*)',
    '(acomodamos|adaptamos|ajustamos|apoyamos|ayudamos|pagamos|reembolsamos|ay (permiso*|apoyo*|guarderia|horario*)|we (adapt|adjust|help|support|pay|cover|arrange)|puedes (faltar|salir|llegar|venir))',
  ]),
);
/** "…, cambiamos tus tareas": what we then do. */
const WE_DO =
  /^ ?,? (?:te |le |les )?(?!rechas|deskart|ped|kobr|deskont|kontrat|pod|esij|solisit|rekeri|eskluy|elimin|retir|asept|admit|resib|busk|prefer|ker|inbit|sujer|rekomend|ten|kanselas|sabemos|abis)[a-z]{3,}(?:amos|emos|imos) /;
const DENIES = /(?<![a-z])(?:no|not|ni|nunka|never|kant|wont)(?: (?:te|le|les|lo|la))? $/;
/** Single, without children, healthy: that is wanted. */
const WANTED = /^(?:solter|kasad|matrimon|sin |no |buen|exsel|eselent|san[oa]|single|married|health|ealt)/;

/** "We hire people with records". */
const HIRED_THOUGH = new RegExp(
  `${anyOf(['(we (hire|employ|accept|take|consider|welcome)|contratamos|recibimos|aceptamos|empleamos) [(a|tambien|also) ](people|personas|gente|applicants|candidates|candidatos|those|quien*|workers) [(with|who have|who|from|of|con|que|en|de|sin)]'])} (?:[a-z]+ )?$`,
);

/** Whether something is promised to whoever is so. */
export function isGiven(kind: DemandKind, part: Around): boolean {
  const { sentenceBefore, found, sentenceAfter } = part;
  if (!caredFor.has(kind) || WANTED.test(found) || isSentAway(part)) return false;
  if (HIRED_THOUGH.test(part.before) && !/(?<![a-z])(?:no|only|solo|unikamente|dont|never|nunka) /.test(part.before))
    return true;
  const isCondition = IF_SO.test(sentenceBefore + found);
  const first = GIVEN_FIRST.exec(sentenceBefore);
  if (first && IF_SO.test(sentenceBefore.slice(first.index)) && !DENIES.test(sentenceBefore.slice(0, first.index)))
    return true;
  if (isCondition && WE_DO.test(sentenceAfter.replace(/^[^,]*(?=,)/, ''))) return true;
  const given = GIVEN.exec(sentenceAfter);
  return isCondition && given !== null && !DENIES.test(sentenceAfter.slice(0, given.index));
}
