/** Whom and what the work has to do with, pure: "entrevistar a mujeres", "vendemos plantas nativas", "doña Lupita es viuda". */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';

/** Verbs at the head of a sentence that ask something of a person; any other names what is done. */
const ASKED_OF_PERSON =
  'ser|estar|tener|kontar|aber|saber|traer|presentar|bibir|radikar|residir|pagar|embiar|mandar|kumplir|gosar|akreditar|komprobar|entregar|dejar|adjuntar|anesar|inkluir|indikar|pasar|aprobar|profesar|asistir|pertenecer|pertenser|medir|ablar|dominar|firmar|kubrir|komprar|depositar|yebar|proporsionar|mostrar|esibir|aseptar|kompartir|kreer|naser|aparentar|lusir|mensionar|deklarar|eskribir|solisitar|mujer|parser|mantener|kontratar|buskar|mayor|mejor|menor|por|ayer|lugar|par|dar|desear|esijir|kerer|poder|deber|aser|berse|chofer|lider|tayer|ausiliar|titular|militar|familiar|eskolar|ogar|bar|similar|singular|popular|regular|alkiler';
const DOING = new RegExp(
  `^ ?(?:(?!(?:${ASKED_OF_PERSON})(?![a-z]))[a-z]{2,}(?:ar|er|ir)(?:las?|los?|les?)?|(?!(?:deb|tend|pod|pag|kubr|komp|trae|dej|kont|nesesit|est|s)(?:er)?as )[a-z]{3,}(?:aras|eras|iras)|kuidado|atension|bentas?|platikas?|talyeres|klases|entrebistas?|akompanamiento|asesoria|promosion|enkuestas?) `,
);
/** The same at the head of a sentence in English. */
const ENGLISH_DOING =
  /^ ?(?:you (?:wil|y) )?(?:suport|elp|asist|kare for|teach|serbe|guide|train|koach|kounsel|handle|proses|rebiew|welkome|interbiew|sel|clean|wash|stok|edit) /;
/** Right before what the work has to do with. */
const WITH_WHOM =
  /(?:^| )(?:a|al|de|del|kon|para|sobre|en|las|los|la|el|y|e|of|to|for|with|about|the|and) (?:[a-z]+ )?$/;
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
      (WITH_WHOM.test(before) || (handled.has(kind) && !GOT.test(before)))) ||
    (handled.has(kind) && !GOT.test(before) && isHandled(part))
  );
}

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

/** Somebody else is told of. */
const SOMEBODY =
  /(?<![a-z])(?:do(?:n|na) [a-z]+|(?:el|la) (?:senor|senora|pasiente|nino|nina|abuel[oa]|duen[oa])(?: [a-z]+)?|e|she|ela|they|eya) (?:es|tiene|fue|era|is|as|was|are) |(?<![a-z])(?:nuestr[oa]|our) (?:personal|ekipo|plantiya|team|staf) (?:tiene|ba|esta|as|is) |(?<![a-z])(?:klientela|klientes|publiko|guests|kustomers|klients|pasientes|alumnos|studiantes)(?: [a-z]+){0,4} (?:es|son|are|is) /;

/** Whether it is told of somebody whom the work has to do with. */
export const isOfSomebody = ({ sentenceBefore }: Around): boolean =>
  SOMEBODY.test(sentenceBefore) && !BEGINS.test(sentenceBefore);

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
