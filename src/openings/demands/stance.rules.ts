/** How an advertisement stands to what it mentions, pure: it says that it does not matter, or leaves people out because of it. */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

/** It does not matter, whatever it is: anything serves, everybody is welcome. Over the whole sentence. */
const DISMISSED = new RegExp(
  anyOf([
    '(nos|me|te|le|les|) (da|es) (igual|lo mismo|indistint*|indiferente)',
    '(es|son) lo de menos',
    '(no|ni|nunca|tampoco) [(nos|me|te|les|se|) ](fijamos|fija|interes*|preocup*|molest*|asust*|jusg*|juzg*|discrimin*|etiquet*)',
    'no (nos|me) importa*',
    'no (ai|hay|pasa) (bronca|problema*|nada|pedo|lio)',
    'no es (problema|bronca|pedo)',
    '(el|la|lo|los|las) que (tengas|traigas|tenga*|sea)',
    '(cualquiera|cualquier) .. (sirve*|bale*|acept*|es buena|esta bien|is fine)',
    '(bienbenid*|pasale|pasenle|welcome)',
    '(tambien|igual|igualmente) (puedes|pueden|aplica*|entra*|cuenta*|bale*|sirve*|acept*)',
    '(tu|uste*|cada persona|cada quien|ustedes) (decid*|elij*|sab*|ber*)',
    '(seas|sea|este|estes|tengas|bengas) o no',
    'cada quien',
    '(none of our business|no es asunto nuestro|no nos incumbe|(cosa|asunto) (tuya|tuyo))',
    '(puede|pueden|podria|may|can) (estar|ser|be) (en tramite|vencid*|provisional*|temporal*|de cualquier|extranjer*|pending|foreign|expired)',
    '(mismas condiciones|por igual|same terms|igualdad de)',
    '(incluid(a|o|as|os)|including) [(a|las|los) ](personas|quienes|gente|jente|people|those)',
    'como [tu ](quieras|gustes|prefieras|eres|seas)',
    '(basta|bastan|es suficiente|alcanza)',
    '(adaptamos|ajustamos|adecuamos|acomodamos|we adapt|we adjust|we accommodate)',
    '(nadie|nobody) (esta|tiene que|te|is|has to|obliga*) ..',
    '(abierta|abierto|abiertos|abiertas|open) (a|to) (todas|todos|todo|all|every*) ..',
    'no (es|son|sera*|constituye*|represent*) [(un|una|ningun*) ](factor*|criterio*|motivo*|filtro*|impedimento*|obstaculo*|barrera*|relevante*|determinante*|limitante*)',
    'not (a|an) (factor|criterion|barrier|requirement|issue|problem|deal breaker)',
    '(don t|do not|doesn t|does not|won t|never) (care|mind|matter|judge|discriminate)',
    '(esta|esto|eso|lo cual|lo que) (esta )(prohibid*|es ilegal)',
    '(damos|ay|hay) (permiso*|chance|facilidades|flexibilidad)',
    '(ben|vente|yega*|benir|se) (como|tal cual) (eres|estes|seas|gustes)',
    '(equal|any|all) .. (welcome|fine|considered|accepted|opportunit*)',
  ]),
  'g',
);

/** The same, of what follows: in its part of the sentence, or through a list. */
const WAIVED = new RegExp(
  anyOf([
    '(puedes|pueden|podras|you may|you can|may)',
    'sin (preguntar*|pedir|solicitar|exigir|revisar|apostillar)',
    '(omite|omitir|omitan|omit|leave off|leave out|please leave|leave your)',
    '(ambos|todos|todas|both|all) (sexos|generos|genders|ages|edades)',
    'no (tienes|tiene|necesitas|ase falta|ace falta|es necesario|es requisito|ocupas) [que ](ser|estar|tener|traer|saber)',
    '(fabor de|porfabor|por fabor|porfa|pedimos|te pedimos) no (pon*|inclu*|enbi*|mand*|anex*|adjunt*|agreg*|escrib*|traer|traigan)',
    'no (pongas|incluyas|enbies|mandes|anexes|adjuntes|agregues|escribas|traigas|nos mandes|nos digas)',
    '(don t|do not|never) (tell|send|include|attach|add|put|mention|worry|mind) [(us|me)]',
    '(aunque|aun si|aun cuando|asi) (nunca|no|ya|todabia|tengas|seas|estes)',
    '(todas las|todos los|toda) (edades|personas|jeneros|sexos|creencias|credos|religiones|nacionalidades|cuerpos|tallas|persona)',
    '(no|nunca|jamas|tampoco|ningun momento|ningun caso|ninguna etapa|ninguna circunstancia|ningun motivo) .. [(te|se|les|le) ](pid(e|en|o|imos)|pedi(mos|remos|ra|ran|r)|solicit(a|an|amos|aremos|ara|o|ar)|exig(e|en|imos|iremos|ira|ir)|requ(iere|ieren|erimos|erira)|pregunt(a|an|amos|aremos|ar|ara)|rechaz(a|an|amos|aremos|ara|ar)|discrimin(a|an|amos|ar|ara)|cobr(a|an|amos|aremos|ara|ar)|consult(a|an|amos|aremos|ara)|revis(a|an|amos|aremos|ara)|condicion(a|an|amos))',
    '(do not|don t|never|will not|won t) (run|perform|conduct|do|make|consider|discriminate|use|pull|look|require|ask|request|charge|reject|need|keep|hold)',
    'without regard to',
    'sin (importar|distincion|distinsion|discrimin*|etiquetas|prejuicios)',
    '(con|y) o sin',
  ]),
  'g',
);

/** Where it begins anew after that. */
const TURN =
  /(?<![a-z])(?:pero|sino|eso si|solo|esepto|salbo|menos|unikamente|nomas|nada mas|siempre y kuando|mientras|kon tal|siempre ke|but|eksept|esept|although|owever|only|unles|as long as|si bien)(?![a-z])/;

/** People are sent away, over the whole sentence. */
const OUT = new RegExp(
  anyOf([
    '(mejor|ya|pues) (ni|no|sigue*|busca*|ahorrat*|espera*)',
    'ni (bengas|benga|bengan|insistas|insistan|le mueb*|aplique*|postule*|mandes|manden|lo intente*|te formes|preguntes|pregunten)',
    'no (bengas|benga|bengan|insistas|insista*|apliques|aplique*|postule*|te postules|se postulen|manden|mandes|gaste*|pierda*|hagan|se molesten|te molestes)',
    '(sigue|sigan|siga) (su|tu) camino',
    'no (es|sera|son) (lo tuyo|lo suyo|para (ti|ustedes|ellos|ellas|uste*|eyos|eyas))',
    'no [(los|las|les|lo|la|te|se) ](puedo|podemos|puede|pueden|podra*|podria*) [(aqui|ahorita) ][(los|las|les|lo|la) ](contrat*|recib*|acept*|tomar*|dar*|entrevist*|considerar*|meter|ingresar|ocupar|emplear)',
    '(no|ya no|nunca) [(los|las|les|lo|la|le|te|se|nos|me) ](doy|damos|dan|metemos|meto|meta*|manden|mande*|quiero|queremos|quiere*|agarr*|jala*|recib*|acept*|contrat*|admit*|ocup*|busc*|tom*|entrevist*|dej*|entra*|conbien*|considera*|sirve*|aplica*)',
    'ni modo',
    '(abstener*|abstenga*|abstente|absteng*)',
    '(que|se) (espere*|regresa*|regrese*)',
    'no (puede*|podra*|seran|sera|son|es) [ser ](considerad*|contratad*|aceptad*|tomad*|admitid*|elegible*|apt*)',
    '(sorry|perdon|lo sentimos|lo siento|una disculpa|con pena|disculpen)',
    '(solo|solamente|unicamente) [(nos|se) ](acept*|contrat*|recib*|consider*|admit*)',
    'esperen',
    '(no) (gracias|por fabor|porfa*|porfis)',
    '(tenemos|reserbamos|guardamos) el derecho',
    'por (el momento|ahora|aora) no',
    'ay esta|ahi esta .. enfrente',
    'a otro lado',
    '(evit*|ahorr*) .. (buelta*|pena*|tiempo)',
    '(need not|do not|don t|please do not|should not|cannot|can not) apply',
    '(cannot|can t|will not|won t|unable to|not able to|unfortunately) .. (hire|accept|consider|take|employ|accommodate|interview)',
    '(dealbreaker|deal breaker|not (allowed|permitted|accepted|welcome|acceptable|tolerated)|prohibited|forbidden|a no|a no go|must be covered)',
    '(cannot|can t|will not|won t|never) be (hired|considered|accepted|employed|selected)',
    'not (a fit|suitable|eligible|for you|considered|the right)',
    '(refrain|excluded|disqualif*|ineligible|look elsewhere|turned away|discarded)',
    '(descartad*|descarta*|descalific*|excluid*|eliminad*|rechazad*)',
  ]),
);

/** "No le damos chance" dismisses nothing. */
const NEGATED = /(?<![a-z])(?:no|nunka|ni|tampoko) (?:(?:se|le|les|te|lo|los) )?$/;

/** Who "may" if only something holds. */
const MAY = /^(?:pued|pod|you|may)/;
const CONDITION = /(?<![a-z])(?:si|if|siempre|kuando|when)(?![a-z])/;

/** "Aceptadas" after it, and not "no aceptadas". */
const ACCEPTED =
  /^(?!.*(?<![a-z])(?:no|not|ni|nunka|solo|unikamente)(?![a-z])).*(?<![a-z])(?:aseptad|permitid|aksepted|alowed)[a-z]*/;

/** Papers are asked of whoever was already chosen. */
const CHOSEN = new RegExp(
  anyOf([
    '(una ves|kuando|despues de|luego de|tras|al momento de) [(que|ya|te|seas|haber|ser|que ya|ya que|ya te) ][(ya|te|seas|hayas|hayamos|sido) ](contrat*|qued*|elej*|seleccion*|acept*|firm*|ingres*|entr*)',
    'ya (contratad*|que quedes|que estes dentro|con contrato|seleccionad*)',
    '(para|pa) darte de alta',
    '(after|once|upon) [(you|you are|being|you re|the|are) ](hired|hire|selected|hiring|offer|accepted|contract*)',
  ]),
);
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

/** Whether what is mentioned is said not to matter, with no turn between. */
export function isDismissed({ sentenceBefore, sentenceAfter, found }: Around): boolean {
  const waived = [...sentenceBefore.matchAll(WAIVED)].some(({ index, 0: words }) => {
    const between = sentenceBefore.slice(index + words.length);
    const isBound = NEGATED.test(sentenceBefore.slice(0, index)) || (MAY.test(words) && CONDITION.test(between));
    return !isBound && reaches(between, sentenceAfter);
  });
  if (waived) return true;
  const sentence = sentenceBefore + found + sentenceAfter;
  if (ACCEPTED.test(sentenceAfter)) return true;
  const [from, to] = [sentenceBefore.length, sentenceBefore.length + found.length];
  return [...sentence.matchAll(DISMISSED)].some(({ index, 0: words }) => {
    const end = index + words.length;
    if (NEGATED.test(sentence.slice(0, index))) return false;
    if (end <= from) return !TURN.test(sentence.slice(end, from));
    return index < to || !TURN.test(sentence.slice(to, index));
  });
}

/** Whether people are sent away in the sentence. */
export const isSentAway = ({ sentenceBefore, found, sentenceAfter }: Around): boolean =>
  OUT.test(sentenceBefore + found + sentenceAfter);

/** What stands before the name of a place or a business. */
const NAMED =
  /(?:^|[\s(])(?:(?:calle|av|ave|avenida|col|colonia|metro|plaza|sal[oó]n|escuela|colegio|hospital|cl[ií]nica|parroquia|fracc|fraccionamiento|tienda|est[eé]tica|boutique|abarrotes|taller|restaurante|bar|caf[eé]|fonda|taquer[ií]a|panader[ií]a|papeler[ií]a|zapater[ií]a|farmacia|ferreter[ií]a|mercer[ií]a|recubrimientos|grupo|cine|museo|teatro|rancho|hacienda|hotel|barrio|mercado)\.?(?: (?:de )?(?:El|La|Los|Las|Don|Doña|San|Santa))?|(?<=\p{Ll}[^.\n!?]*\s)(?:El|La|Los|Las|Don|Doña|San|Santa)) $/iu;

/** Whether words are a name: in capitals after what names a place or a business, in a text that is not in capitals throughout. */
export function isName(original: string, from: number, to: number): boolean {
  const words = original.slice(from, to);
  const before = original.slice(Math.max(0, from - 40), from);
  return /^\p{Lu}\p{Ll}/u.test(words) && !/ \p{Ll}{4}/u.test(words) && NAMED.test(before);
}

/** "Si no lo tienes, te ayudamos": what may be missing. */
const HELPED_WITH =
  /(?:si|kuando|en kaso de ke) (?:aun |todabia )?no (?:(?:lo|la|los|las) )?(?:tien|kuent|tub)[^;]*(?:te|los|les|le) (?:ayud|apoy|orient|akompan|asesor|kapasit)|(?:if|in case) you (?:do not|don t)[^;]*we (?:wil|can|kan)? ?(?:elp|asist|sponsor|guide)|or we (?:wil )?(?:elp|sponsor|asist)/;

/** Whether who lacks it is helped to get it. */
export const isHelpedWith = ({ sentenceAfter, nextSentence }: Around): boolean =>
  HELPED_WITH.test(sentenceAfter) || HELPED_WITH.test(nextSentence);

/** Papers of which one is enough. */
const acceptable = new Set<DemandKind>(['migration', 'identification', 'papers', 'nationality']);
const ACCEPTING = new RegExp(
  anyOf([
    '(se (acept(a|an)|recib(e|en)|admit(e|en))|aceptamos|recibimos|admitimos|val(e|en)|sirv(e|en)|basta*|we accept|accepted) [(cualquier*|como) ](identificacion*|documento*|pasaporte*|ine|tarjeta*|permiso*|licencia*|cedula*|credencial*|constancia*|any|a|passport*|id|ids|resident)',
  ]),
  'g',
);

/** Whether it stands in a list of papers that are accepted. */
export const isAcceptedPaper = (kind: DemandKind, { sentenceBefore, found }: Around): boolean =>
  acceptable.has(kind) &&
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
    'no (te|importa*|impid*|afecta*|(son|es|sera*) [(un|una|ningun) ](impediment*|obstaculo*|problema*|motivo*|factor*|limitante*|necesari*|indispensable*|requisito*|obligatori*|barrera*))',
  ])}`,
);

/** "Ningún papel te deja fuera", "no photo needed", "tus antecedentes no te cierran la puerta". */
export const isNoMatter = (before: string, after: string): boolean =>
  (/(?<![a-z])(?:no|ningun[ao]?) $/.test(before) && NO_MATTER.test(after)) || NOT_AGAINST.test(after);
