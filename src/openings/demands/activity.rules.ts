/** Whom and what the work has to do with, pure: "entrevistar a mujeres", "vendemos plantas nativas", "doña Lupita es viuda". */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

/** Verbs at the head of a sentence that ask something of a person; any other names what is done. */
const ASKED_OF_PERSON =
  'ser|estar|tener|kontar|aber|saber|traer|presentar|bibir|radikar|residir|pagar|embiar|mandar|kumplir|gosar|akreditar|komprobar|entregar|dejar|adjuntar|anesar|inkluir|indikar|pasar|aprobar|profesar|asistir|pertenecer|pertenser|medir|ablar|dominar|firmar|kubrir|komprar|depositar|yebar|proporsionar|mostrar|esibir|aseptar|kompartir|kreer|naser|aparentar|lusir|mensionar|deklarar|eskribir|solisitar|mujer|parser|mantener|kontratar|buskar|mayor|mejor|menor|por|ayer|lugar|par|dar|desear|esijir|kerer|poder|deber|aser|berse|autorisar|konsentir|permitir|responder|kontestar|someter|konfirmar|renunsiar|demostrar|justifikar|sertifikar|ebidensiar|konstatar|portar|kalifikar|reunir|aportar|abonar|jurar|prometer|guardar|resar|orar|kongregarse|respetar|botar|simpatisar|komulgar|pronunsiar|usar|nesesitar|padeser|sufrir|oir|kaminar|eskuchar|rentar|bestir|oler|nasionalisar|afiliar|demandar|transferir|inbertir|absorber|kostear|asumir|desembolsar|garantisar|fumar|tomar medikament|chofer|lider|tayer|ausiliar|titular|militar|familiar|eskolar|ogar|bar|similar|singular|popular|regular|alkiler';
const DOING = new RegExp(
  `^ ?(?:(?!(?:${ASKED_OF_PERSON})(?![a-z]))[a-z]{2,}(?:ar|er|ir)(?:las?|los?|les?)?|(?!(?:deb|tend|pod|pag|kubr|komp|trae|dej|kont|nesesit|est|s)(?:er)?as )[a-z]{3,}(?:aras|eras|iras)|kuidado|atension|bentas?|platikas?|talyeres|klases|entrebistas?|akompanamiento|asesoria|promosion|enkuestas?|masajes?|terapias?|rutas?|senas|serbisios?|produktos?|ropa|bestidos|sesiones|konsultas?) `,
);
/** The same at the head of a sentence in English. */
const ENGLISH_DOING = new RegExp(
  `^ ?(?:${anyOf(['you (will|ll) [(also|mostly|then) ](talk|register|sit|visit|meet|work|see|speak|travel|care|help|fill|enter|weigh|take (calls|care|orders|photos))', 'you (file|screen|handle|check|help|answer|manage|write)'])} ?|(?:you (?:wiy|y) )?${anyOf(
    [
      '(support|help|assist|care for|teach|serve|guide|train|coach|counsel|handle|process|review|welcome|interview|sell|wash|stock|edit|own (the|our)|build|lead|manage|run|audit|prepare|deliver|operate|write|design|develop|plan|answer|load|translate|collect|maintain|draft|research|schedule|organize|organise|escort|drive|install|repair|cook|assemble|score|track|follow up|coordinate|analyze|analyse|conduct|facilitate|moderate|explain|inspect|market|promote|publish|monitor|reconcile|oversee|supervise|create|book|greet|dispatch|photograph|file|ring up|register|pack|test (the|our)|screen (the|our|clients|calls)) ..',
    ],
  )})`,
);
/** Right before what the work has to do with. */
const WITH_WHOM =
  /(?:^| )(?:a|al|de|del|kon|para|sobre|en|las|los|la|el|y|e|of|to|for|with|wit|on|about|the|te|and) (?:[a-z]+ ){0,2}$/;
/** What a company does, makes and has. */
const WE_DO =
  /^ ?(?:(?:vend|bend|atend|serb)emos|serbimos|asemos|fabrikamos|tenemos|manejamos|kontamos kon|esportamos|produsimos|damos (?!trabajo|emple|chamba|prefer|priorid|oportun)[a-z]+|we (?:sel|serbe|ouse|teach|suport|elp|treat|ost|kare for|make|produse|work with)|(?:el|la|los|las|este|esta|nuestr[oa]) [a-z]+ (?:resibe|atiende|akoje|akompana|apoya|trabaja kon|alberga|ensena|bende)) /;
const OPENING =
  /(?<![a-z])(?:bakant|puest|plasa|lugar|trabajo para|empleo|posision|kupo|kiero|keremos|busk|nesesit|(?:solo|opening|position|job|role)s?(?![a-z]))/;

/** A demand that begins later in the sentence. */
const BEGINS =
  /(?<![a-z])(?:(?:no|sin|solo|ser|must|only|should|kiero|keremos)(?![a-z])|unikament|esklusib|ke (?:sea|tenga|este|sepa)|debe|tiene ke|buskamos|prefer|indispensable|rekisit|need)/;

/** Whether it stands in what is done, made or cared for. */
export function isActivity(kind: DemandKind, part: Around): boolean {
  const { before, sentenceBefore } = part;
  if (BEGINS.test(sentenceBefore) || OPENING.test(sentenceBefore)) return false;
  if (WE_DO.test(sentenceBefore) || ENGLISH_DOING.test(sentenceBefore)) return true;
  return (
    (DOING.test(sentenceBefore) &&
      before === sentenceBefore &&
      (WITH_WHOM.test(before) ||
        (ofOthers.has(kind) && /^ ?[a-z]+ (?:[a-z]+ ){0,2}$/.test(before)) ||
        (handled.has(kind) && !GOT.test(before)))) ||
    (handled.has(kind) && !GOT.test(before) && isHandled(part)) ||
    (ofOthers.has(kind) && DOING.test(sentenceBefore) && WITH_LIST.test(sentenceBefore)) ||
    isNamedDuty(kind, part)
  );
}

/** What others are, whom something is done for: "fotografiar parejas recién casadas". */
const ofOthers = new Set<DemandKind>(['family', 'sex', 'pregnancy', 'disability', 'beliefs', 'origin', 'payment']);

/** "Trabajarás con familias, parejas y personas solteras". */
const WITH_LIST = /^[^,]* (?:kon|a|para|de) [^,]*(?:, (?:[a-z]+ ){1,3})*(?:, |y |o )(?:[a-z]+ ){0,2}$/;

/** "Actas de los contrayentes: capturar y archivar". */
const isNamedDuty = (kind: DemandKind, { sentenceBefore, found, nextSentence, section }: Around): boolean =>
  (handled.has(kind) || kind === 'home' || kind === 'references') &&
  section !== 'demands' &&
  sentenceBefore.length + found.length < HEADING &&
  DOING.test(nextSentence) &&
  !BEGINS.test(found);
const HEADING = 60;

/** To do something with it, named as the verb or as the act: "procesar pruebas", "traducción de pasaportes, títulos y actas". */
const ACT = new RegExp(
  `^ ?(?:(?!(?:${ASKED_OF_PERSON})(?![a-z]))[a-z]{3,}(?:ar|er|ir) (?!de )|(?!presenta|entrega|rebi|berifi|i[mn]bestiga|aplika|realisa|akredita|ebalua|reten|identifi|autorisa|kondi|sertifika|dokumenta|kolabora|situa|desk|inskrip|kotisa|afilia)[a-z]{3,}(?:sion|miento|aje) (?:y [a-z]+ )?de )`,
);
/** Whoever does it: "que realice". */
const WHO_DOES = /(?<![a-z])(?<!se )ke (?:realis|proses|interpret|analis|tramit|tom|redakt)[ae]n? (?:[a-z]+ ){0,2}$/;
const isHandled = ({ before, sentenceBefore, sentenceAfter }: Around): boolean =>
  ACT.test(before) ||
  (ACT.test(sentenceBefore) && /^ ?,? ?[ye] /.test(sentenceAfter)) ||
  (ACT.test(sentenceBefore) && /^ (?:[a-z]+ )*y (?:[a-z]+ )*$/.test(before)) ||
  WHO_DOES.test(before);

/** What is worked on as it is: "traducir actas". */
const handled = new Set<DemandKind>([
  'papers',
  'record',
  'credit',
  'identification',
  'numbers',
  'photo',
  'health',
  'hiv',
  'pregnancy',
]);
/** What somebody gets for themselves. */
const GOT = /^ ?(?:sakar|tramitar|renobar|obtener|konseguir|realisar|aplikar)/;

/** "Nuestros clientes, casi todos mayores de 65": of them. */
const APPOSITION =
  /(?:our|nuestr[oa]s?|los|las|el|la) (?:klient|pasient|alumn|uesped|turist|resident|usuari|soci|fundador|duen|jef|chef|gest|kustomer|guest|student|patient|founder|owner|boss|teamat)[a-z]* , (?:[a-z0-9]+ ){0,3}$/;
/** "El cliente habla inglés nativo". */
const OTHERS_DO =
  /(?<![a-z])(?:el|la|los|las|te|our) (?:klient|turist|alumn|pasient|uesped|kustomer|client|guest|student|patient|kayer)[a-z]* (?!pid|esij|kier|ker|prefier|prefer|solisit|busk|rekier|rekuir|no |not |solo|only|want|ask|espekt|nesesit|balor|asept|komo|y |o |ke )[a-z]+ (?:[a-z]+ ){0,3}$/;

/** Somebody else is told of. */
const SOMEBODY =
  /^ ?do(?:n|na) [a-z]+ (?!okup|busk|nesesit|solisit|kier|pid|kontrat)|(?<![a-z])(?:do(?:n|na) [a-z]+|(?:el|la) (?:senor|senora|pasiente|nino|nina|abuel[oa]|duen[oa])(?: [a-z]+)?|e|she|ela|they|eya) (?:es|tiene|fue|era|is|as|was|are) |(?<![a-z])(?:nuestr[oa]s|our) (?!kandidat|aplikant|rekisit|rekirement|nekst|perfil|polis|politik|bakant|puest)[a-z]+s (?:son|bienen|are|kome) |(?<![a-z])(?:nuestr[oa]|our) (?:personal|ekipo|plantiya|team|staf) (?:tiene|ba|esta|as|is) |(?<![a-z])(?:klientela|klientes|publiko|guests|kustomers|klients|pasientes|alumnos|studiantes)(?: [a-z]+){0,4} (?:es|son|ba|ban|tiene|tienen|ronda|anda|are|is|range|ranges) /;

/** "Edad de los participantes", "edad de la empresa". */
const THEIRS =
  /^ (?:(?:masim|minim|promedi)[a-z]* )?(?:de|of) (?:los|las|la|el|nuestr[oa]s?|kada|te|our) (?:partisipant|alumn|klient|pasient|resident|usuari|inskrit|nin[oa]s|empresa|publiko|edifisio|bino|negosio|ekipo|konkursant|kompan|asistent|student|player|patient|guest|kustomer)/;

/** Whether it is told of somebody whom the work has to do with. */
export const isOfSomebody = ({ sentenceBefore, found, after }: Around): boolean =>
  ((SOMEBODY.test(sentenceBefore) || APPOSITION.test(sentenceBefore) || OTHERS_DO.test(sentenceBefore)) &&
    !BEGINS.test(sentenceBefore + found)) ||
  (/^(?:edad|age)(?![a-z])/.test(found) && THEIRS.test(after));

const ENCOURAGED = /(?<![a-z])(?:enkouraj|inbit|animamos|alentamos)[a-z]*(?: [a-z]+){0,3} (?:aply|postul|aplik|join)/;
/** Who is often left out may be called upon. */
const calledUpon = new Set<DemandKind>([
  'migration',
  'nationality',
  'origin',
  'disability',
  'orientation',
  'family',
  'pregnancy',
]);

/** Whether such people are called upon to apply. */
export const isEncouraged = (kind: DemandKind, { sentenceAfter }: Around): boolean =>
  calledUpon.has(kind) && ENCOURAGED.test(sentenceAfter);

/** To get on with, to care for, to have worked with: of others. */
const WITH_OTHERS =
  /(?<![a-z])(?:trat[a-z]*|pasiensia|esperiensia|konbib[a-z]*|jugar|trabaj[a-z]*|kuid[a-z]*|atend[a-z]*|atension|akompan[a-z]*|yeb[a-z]*|rekoj[a-z]*|transport[a-z]*|ensena[a-z]*|espertis|lobe|gusto|amor|gud|pasient|esperiense|pasienke|work|wok|kare) (?:(?:kon|a|para|por|de|bien|wit|with|for|of|los|las|el|la|mi|mis|un|una|dos|tres) )+(?:(?:nino[as]*|ninas?|ninos|grupos?|personas|jente|adolesentes|poblasion) (?:(?:y|de|kon|en|para) )?)?$/;
const aboutOthers = new Set<DemandKind>([
  'family',
  'age',
  'sex',
  'disability',
  'pregnancy',
  'health',
  'migration',
  'hiv',
]);

/** Whom an organization is for. */
const SERVES =
  /(?<![a-z])(?:kasa ogar|albergue|refujio|refuge|sentro|fundasion|asosiasion|ospital|klinika|klinik|eskuela|skol|school|guarderia|estansia|programa|program|residensia|asilo|shelter|senter) (?:(?!busk|solisit|rekier|okup|nesesit|kontrat|urje|ires|nedes|seks|wants)[a-z]+ ){0,3}(?:de|para|kon|for|of|with|serbes|houses|atiende) (?:(?!busk|solisit|rekier|okup|nesesit|kontrat|urje)[a-z]+ ){0,3}$/;

/** To whom work is given, or not. */
const GIVES_WORK = /(?<![a-z])(?:da|dan|damos|dar|doy|ofresemos|ofrese) (?:trabajo|empleo|chamba|work) /;
/** With whom somebody likes to work. */
const WISHED = /(?<![a-z])(?:prefier|rater|rather|prefer|solo|gust)/;

/** Whether it tells with whom one gets on: "paciencia con niños". */
export const isWithOthers = (kind: DemandKind, { before }: Around): boolean =>
  aboutOthers.has(kind) &&
  !WISHED.test(before) &&
  !GIVES_WORK.test(before) &&
  (WITH_OTHERS.test(before) || SERVES.test(before));
