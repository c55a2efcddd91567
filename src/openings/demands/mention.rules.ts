/**
 * Finds demands by what they are about, pure: an attribute that is mentioned is demanded, unless what stands around it is
 * innocent. The phrases of `demand.patterns.rules.ts` need not know a wording for it to be found.
 */
import { type Around, around } from './around.rules.js';
import { type DemandKind } from './demand.kinds.rules.js';
import { englishHints } from './english-hints.lexicon.rules.js';
import { englishWords } from './english.lexicon.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';
import { isOfOthers } from './others.rules.js';
import { isSentAway } from './stance.rules.js';
import { spanishHints, spanishWords } from './spanish.lexicon.rules.js';
import { topicWords } from './topics.lexicon.rules.js';
import { PatternIndex } from './pattern-index.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

/** A mention of an attribute, in levelled text. */
export interface Mention {
  readonly kind: DemandKind;
  readonly from: number;
  readonly to: number;
}

const ASKING = new RegExp(
  anyOf([
    'que [(no|ya|si|le|se) ](sea*|este*|tenga*|cuente*|biba*|radi*|able*|aya*|benga*|traiga*|oiga*|bea*|camine*|asist*|comparta*|profes*)',
    '(ser|estar|tener|contar|cuente*|cumplir)',
    '(indispensable*|necesari*|obligatori*|forzos*|requisit*|imprescindible*|condicion)',
    '(exij*|pid(e|en|o|imos)|revis*|chec(a|an|amos|ar)|checad*|verific*|investig*)',
    '(eres|bibes|naciste|compart(ir|e|es|a|an)|creer|prioridad|comfortable|rather|happier)',
    '(deb(e|er|es|en|era|eras|eran|iendo))',
    '(ai|hay) que',
    '(tien|tienes|tiene) que',
    '(ocup(o|a|as|amos|an|ando)|necesit(o|as|amos|a|an|ando)|busc(o|a|amos|an|ando)|solicit(o|a|amos|an|ando)|requier(o|e|en)|requerimos|urje*|contrat(a|amos|an|ando)|quier(o|en|e)|queremos|preferimos|prefier*|ideal*|perfil|dirigid* a|pensad* para|apt(o|a|os) para|nomas|indicar|indica|indique*|di|dinos|decirnos|mencion*|pon|anota*|declar*)',
    '(tra(er|e|es|iga|igan|elo)|present(ar|a|e|en|arse|ando)|entreg(ar|a|ue)|adjunt*|anex*|enbi*|mand(a|ar|en|ame|ando)|pas(a|ar|ame|en)|sub(e|ir|a)|lleb(a|ar|e|en)|proporcion*|exib*|mostrar|acredit*|comprob*)',
    '(prefer*|prefier*|preferible*)',
    '(solo|solamente|unicamente|exclusiv*|puro|puros|puras|pura|nada mas)',
    '(propi(o|a|as|os)|personal|vijente*|activ(o|a)|a tu nombre|a nombre del*)',
    '(must|only|required|require*|need*|should|have to|preferred|prefer|mandatory|essential|bring|attach|send|submit|show|provide)',
    '(cien|100) por ciento',
  ]),
);
/** It speaks of whom it wants. */
const OF_WHOM = new RegExp(
  anyOf([
    '(que|quien|quienes|alguien|gente|persona|personas|candidat*|aspirante*|interesad*|bacante*|puesto*|plazas|aplica|aplican|esperamos|encaj*|fabor de)',
    '(someone|somebody|anyone|people|applicant*|candidate*|person|whoever|ideal*|perfect|love|hiring|hire|looking|seek*|position|job|role|opening*)',
  ]),
);
const REFUSING = new RegExp(
  anyOf([
    '(no|sin|cero|0|ni|nunca|jamas|nada de|menos|esepto|excepto|salvo|salbo)',
    '(abst*|absteng*|excluy*|descart*|rechaz*|evit*|libre de|prohib*)',
    '(nadie|ninguno|ninguna|nobody|no one|none)',
    '(no|not|aren t|isn t|don t|won t|cannot|without|except|never|free of)',
  ]),
);

/** Whose work has to do with such things: what follows tells of it, until a demand begins. */
const ROLE = new RegExp(
  `${anyOf([
    '(promotor*|jestor*|asesor*|analista*|auditor*|abogad*|contador*|coordin*|especialista*|oficial|defensor*|laboratorist*|medic(o|a)|kimic*|quimic*|laboratorio|psicolog*|enfermer*|fisioterap*|trabajo social|trabajador* social*|fotograf*|editor*|redactor*|traduc*|interpret*|modelist*|consejer*|educador*|instructor*|tecnic*|disena*|ingenier*|arquitect*|maestr*|profesor*|entrenador*|estilist*|barber*|cuidador*|niñer*|nana*|guia*|vendedor*|ejecutiv*|licenciad*|mercadotecnia|grupo*)',
    '(campaña*|programa*|taller*|clinica|albergue*|tienda|libreria|museo|salon|departamento|iglesias|templos|rutas|ruta|transporte|oficina*|sala|planta|hospital)',
    '(clerk|specialist|assistant|counselor|analyst|nurse|lab|clinic|museum|shop|store)',
  ])} (?:(?!kon )[a-z0-9]+ ){0,4}?(?:de|del|para|en|a|al|sobre|at|of|for|in)(?: (?!kon )[a-z0-9]+){0,4}? $`,
);
/** What is done with them, over a list. */
const DONE = new RegExp(
  anyOf([
    'entrega de (pruebas|resultados|muestras|estudios)',
    '(platicas|prevencion|campaña*|temas|manejo|trato|venta|ventas|elaboracion|aplicacion|aplicar|toma|atencion|acompañ*|archivo|alta|altas|tramit*|integracion|integrar|edicion|gestion|conciliacion|prueba* rapida*|captur*|procesamos)',
    '(support|care|processing of)',
    '(you (will|ll)|agents|specialist*|clerk|analyst|recruiter|needed|person) [(to|will|you will|you ll) ](help|guide|review|explain|schedule|handle|process|audit|analyze|interpret|translate|file|train|teach|support|assist)',
  ]),
);
/** What who is hired will do or did: "armarás", "litigando". */
const WILL_DO =
  /(?<![a-z])(?!deb|tend|pod|pag|kubr|komp|dej|kont|nas|est|ser|tra|pres|entreg|okup|nesesit|radik|bib|mand|embi)[a-z]{3,}(?:aras|eras|iras|ando|iendo)(?![a-z])/;
/** What the company gives, or is. */
const OFFERED = new RegExp(
  anyOf([
    '(ofrec*|brind*|te damos|damos|opcion*|posibilidad|prestacion*|beneficio*|seguro [de ](vida|gastos|medico)|permiso*|licencia* (de|por)|guarderia|apoy*|ayud(amos|arte)|te (ayud*|apoy*|acompañ*|orient*)|gratis|gratuit*|pagad(o|a|os|as)|anual*|sala de|dias (por|de)|vales|bono*|bonos|insurance|benefit*|paid|pays|covers|sponsor*|leave|discount|provided|housing|lodging|relocation|perk*|bonus|daycare|parental|ambiente|respet*|incluye|intalaciones|instalaciones|accesib*|rampa*)',
    '(mientras (abres|tramitas|sale|llega)|desde el primer dia|en diez minutos|al bolber|al volver)',
    '(lo|la|los|las) (sacamos|tramitamos|damos|pagamos|ponemos)',
  ]),
);
/** "Damos trabajo a …" says to whom. */
const GIVES_WORK = /^[a-z]+ (?:trabajo|emple|chamba|preferensia|prioridad|oportunidad|lugar)/;
/** What no company gives. */
const takes = new Set<DemandKind>(['union', 'record', 'originals']);
/** Money for some alone. */
const MONEY_IF =
  /(?<![a-z])(?:bono|bonos|premio|pago|sueldo|insentibo|bonus|komision|estra|pesos|pay)(?![a-z])[^,;]*(?: si (?:eres|er|sos|estas|tienes)| por ser| a (?:las|los|kien)| solo para| para (?:las|los|kien[a-z]*)| if you (?:are|re)| for)(?: una?| an?)? $/;
const isOffered = (part: string, next = ''): boolean => {
  if (MONEY_IF.test(part)) return false;
  const found = OFFERED.exec(part);
  return (
    found !== null &&
    !GIVES_WORK.test(part.slice(found.index) + next) &&
    !/(?<![a-z])(?:solisit|busk|rekier|kontrat)(?:a|amos|o|an|en|e)(?![a-z])/.test(part.slice(found.index)) &&
    !/(?<![a-z])(?:no|nunka|ni) (?:(?:le|les|te|se) )?$/.test(part.slice(0, found.index))
  );
};

/** What it is of, where a clause begins so. */
const COMPANY = new RegExp(
  `^ ?(?:[a-z0-9]+ ){0,3}?${anyOf(['(empresa|compañia|grupo|negocio|restaurante|cocina|comida|menu|platillos|musica|baile|marca|producto*|programa)'])}`,
);
/** Everybody is wanted. */
const OPEN = new RegExp(
  anyOf([
    '(bienvenid*|bienbenid*|acept(amos|an)|recib(imos|en)|inclu(sion|yent*|yente)|tambien|(puedes|pueden|puede) (postul*|aplicar|entrar|trabajar|benir|participar|ser|tener|solicitar)|aplican todos|indistint*|cualquier*|no importa*|sin importar|sin distin*|igualdad|divers*|(todas las|todos los) (personas|edades|jeneros|sexos|nacionalidades|religiones|creencias|orientaciones|cuerpos|tallas)|con o sin|con y sin|ya sea*|abiert* (a|para)|esta abiert*|contratamos a|contratamos personas|welcome|any|equal opportunity|regardless|no matter)',
    '(mujeres|hombres|damas|caballeros|women|men|personas no binarias) (y|e|o|u|and|or) (hombres|mujeres|damas|caballeros|men|women|personas no binarias)',
  ]),
);
/** "Before any offer" opens nothing. */
const ANY_TIME =
  /(?<![a-z])(?:before|for|of|at|without|in|kualkier) (?:any|kualkiera?) (?!ag|gen|ses|rase|fait|natio|bak|ori|kin|typ|ko[un]|stat|bod|aks|id|dok|pas)[a-z]+/g;
const OPEN_DENIED = /(?<![a-z])(?:no|solo|unikamente|tampoko|not) (?:[a-z]+ ){0,2}$/;

/** After "any", it begins anew. */
const LEFT_OUT = /(?<![a-z])(?:no|menos|esepto|salbo|eksepto|eskepto|eksept|solo)(?![a-z])/;
const WELCOMED = new RegExp(anyOf(['(bienvenid*|permitid*|aceptad*|no importa*|tambien|welcome)']));

type Tier = keyof AttributeWords;

const lexicon = new PatternIndex<{ readonly kind: DemandKind; readonly tier: Tier }>(
  [spanishWords, spanishHints, englishWords, englishHints, topicWords].flatMap((words) =>
    Object.entries(words).flatMap(([name, tiers]) =>
      (Object.entries(tiers) as [Tier, readonly string[]][]).flatMap(([tier, all]) =>
        all.map((pattern) => ({
          pattern,
          value: { kind: name as DemandKind, tier },
          ...(tier === 'alone' && { where: 'alone' as const }),
        })),
      ),
    ),
  ),
);

/** What work may be about; of the rest a worker alone has it. */
const objects = new Set<DemandKind>(
  `health hiv pregnancy record credit union papers numbers home migration identification photo bank payment originals`.split(
    ' ',
  ) as DemandKind[],
);
/** What a company tells of itself, too. */
const ofCompany = new Set<DemandKind>(['age', 'nationality', 'origin', 'language']);
const TALE =
  /^ ?(?:(?:we|our [a-z]+) (?:are|re|is|was|were) (?:an?|the)|somos (?:una?|la|el) (?:empresa|negosio|start|firma|marka|grupo|eskuela|despacho|tayer|familia)|nuestra (?:empresa|firma|marka) (?:es|nasio|fue)|la empresa (?:es|nasio|fue)) /;
const isTale = (sentenceBefore: string): boolean =>
  TALE.test(sentenceBefore) && !ASKING.test(sentenceBefore) && !REFUSING.test(sentenceBefore);

/** What a company and its goods are said to be. */
const describes = new Set<DemandKind>([...ofCompany, 'beliefs', 'appearance', 'family']);

/** What nobody's work is about. */
const ofOneself = new Set<DemandKind>(['appearance', 'origin']);
/** Help that holds over a list. */
const HELPED = new RegExp(
  anyOf([
    '(ayudamos|apoyamos|asesoramos|orientamos|acompañamos) a (la|las|los|quien*|personas|jente|nuestr*)',
    'te (ayud*|apoy*|acompañ*|orient*|asesor*)',
    'puedes (identificarte|presentar|traer|mostrar|usar)',
  ]),
);

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
}

/** Of "carta de no antecedentes": it denies nothing. */
const NO_OF_PAPERS = / de no (?:antesedentes? )?$/;

/** It speaks to whoever reads it. */
const OF_YOU = /(?<![a-z])(?:tu|tus|te|you|your|yu|yur)(?![a-z])/;

/** Experience with it is asked, not it. */
const VERSED =
  /(?<![a-z])(?:esperiensia|konosimientos?|dominio|esperiense|experiense|noledje|knowledge) (?:(?:komprobable|previa|basik[oa]s?|solid[oa]s?) )?(?:en|de|kon|sobre|in|wit|with|of) (?:(?!karta|konstansia|sertifik|komprobante)[a-z]+ ){0,3}$/;
/** Over a list, where it begins with such acts. */
const VERSED_LIST =
  /(?<![a-z])(?:esperiensia|konosimientos?|dominio) (?:en|de) (?:altas|tramites|espedientes|pruebas) [^;]*$/;
/** Whether what stands before is work with such things, with nothing of a demand since. */
function isWork(before: string): boolean {
  const role = before.search(ROLE);
  const since = before.slice(role).replace(NO_OF_PAPERS, '');
  return role >= 0 && !OF_YOU.test(since) && !REFUSING.test(since) && !ASKING.test(since);
}

/** Whether a list began with what is done. */
function isDone(sentenceBefore: string): boolean {
  const done = Math.max(lastOf(DONE, sentenceBefore), lastOf(WILL_DO, sentenceBefore));
  if (done < 0) return false;
  const since = sentenceBefore.slice(done).replace(NO_OF_PAPERS, '');
  return !REFUSING.test(since) && !ASKING.test(since);
}

/** Whether a list of what the work is about ends here. */
const isListed = (sentenceBefore: string, sentenceAfter: string): boolean =>
  /^ ?,? ?(?:[ye]|and) /.test(sentenceAfter) &&
  (VERSED_LIST.test(sentenceBefore) || isWork(sentenceBefore.replaceAll(' ,', '')));

function isInnocent(kind: DemandKind, part: Around): boolean {
  const { before, after, sentenceBefore, sentenceAfter, section } = part;
  const open = OPEN.exec(before);
  if (
    open &&
    !isSentAway(part) &&
    !OPEN_DENIED.test(before.slice(0, open.index)) &&
    !LEFT_OUT.test(before.slice(open.index + open[0].length))
  )
    return true;
  if (
    (OPEN.test(after.replace(ANY_TIME, ' ')) || WELCOMED.test(sentenceAfter)) &&
    !/(?<![a-z])(?:no|not)(?![a-z])/.test(sentenceAfter)
  )
    return true;
  if (
    (!takes.has(kind) && (isOffered(before, part.found) || isOffered(after))) ||
    (describes.has(kind) &&
      COMPANY.test(before) &&
      !/(?<![a-z])(?:esij|pid|rekier|solisit|no|solo|busk)/.test(before)) ||
    HELPED.test(sentenceBefore)
  )
    return true;
  if (
    isOfOthers(before, after, REFUSING.test(sentenceBefore) ? kind : undefined) ||
    (ofCompany.has(kind) && isTale(sentenceBefore))
  )
    return true;
  return (
    (!ofOneself.has(kind) && (isWork(before) || (objects.has(kind) && VERSED.test(before)))) ||
    (objects.has(kind) &&
      (isDone(section === 'demands' ? before : sentenceBefore) || isListed(sentenceBefore, sentenceAfter)))
  );
}

/** Whether people are left out for what stands between. */
export const isLeftOut = (part: Around): boolean => REFUSING.test(part.before) || isSentAway(part);

/** Nobody comes in without it. */
const NO_EXCEPTION = new RegExp(
  anyOf([
    '(sin|no) (esepcion*|excepcion*|exception*|esepsion*)',
    '(solo|unicamente|solamente|exclusiv*|only) .. (applicant*|candidat*|quien*|gente|personas|aspirante*|entra*|acept*|contrat*|recib*|those|people|con|with|recomendad*)',
    '(indispensable*|obligatori*|forzos*|a fuerza|imprescindible*|mandatory|a must)',
    'no (interview|job|hire|entrevista)',
  ]),
);

/** Whether what stands around words of a tier makes a demand of them. */
function isSaid(tier: Tier, part: Around): boolean {
  const { before, found, after, sentenceBefore } = part;
  if (tier === 'told' || tier === 'alone') return true;
  if (tier === 'lacked') return isSentAway(part) || NO_EXCEPTION.test(part.sentenceBefore + found + part.sentenceAfter);
  if (tier === 'asked')
    return ASKING.test(before + found + after) || OF_WHOM.test(before) || REFUSING.test(before) || isSentAway(part);
  return (
    REFUSING.test(before) ||
    REFUSING.test(after) ||
    isSentAway(part) ||
    // "no X, Y ni Z": what leaves out holds over the list
    (/(?<![a-z])(?:no|sin|sero|nada de|abst[a-z]*) [^,;]*,[^;]*$/.test(sentenceBefore) && before.trim() === '')
  );
}

/** Where attributes are mentioned as demands in a levelled text. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { value, from, to } of lexicon.in(text)) {
    const { kind, tier } = value;
    if (mentions.some((one) => one.kind === kind && one.from <= from && to <= one.to)) continue;
    const part = around(text, from, to);
    if (isSaid(tier, part) && !isInnocent(kind, part)) mentions.push({ kind, from, to });
  }
  return mentions;
}

/** Theirs, of many: "RFC de importadores". */
const OF_MANY =
  /^ de (?:los |las |sus |nuestros )?(?!aspirant|interesad|postulant|emplead|trabajador|kontratad|abitant)[a-z]{3,}(?:dores|tores|istas|entes|antes|arios)(?![a-z])/;
/** Whether a demand of what work may be about is of others, or what the work is. */
export function isOfWork(kind: DemandKind, { before, after, sentenceBefore, sentenceAfter, section }: Around): boolean {
  if (!objects.has(kind)) return false;
  if (
    isOfOthers('', after) ||
    OF_MANY.test(after) ||
    isWork(before) ||
    VERSED.test(before) ||
    isListed(sentenceBefore, sentenceAfter)
  )
    return true;
  // in a list of what is asked each item stands for itself
  return isDone(section === 'demands' ? before : sentenceBefore);
}
