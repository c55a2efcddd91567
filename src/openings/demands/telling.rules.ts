/** What an advertisement tells of the work, of what is given and of the company, pure: under its heading, or by who is spoken of. */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

/** Here it begins to ask. */
const BEGINS = new RegExp(
  anyOf([
    '(no|sin|solo|solamente|unicamente|exclusiv*|nada mas|ser|abst*|indispensable*|requisit*|obligatori*|necesari*|prefer*|ideal*|debe|deben|deberas|tiene que|tienes que|hay que|must|only|need*|no|without|required)',
    'que (sea*|tenga*|este*|sepa*|cuente*|viva*|no)',
    '(aplica|aplicamos|revisa|revisamos|verifica|verificamos|investiga|investigamos|consulta|consultamos|checa|retiene|cobra|descuenta|guarda|resguarda) [(la|el|los|las|tu|tus|su|sus|un|una) ](prueba*|antidop*|examen*|antecedent*|buro|referencia*|document*|pasaporte*|identific*)',
    '(busc(a|amos|o|an)|solicit(a|amos|o|an)|requier(e|en)|requerimos|contrat(a|amos|o|an)|ocup(a|amos|o|an)|necesit(a|amos|o|an)|exij*|exig(e|en|imos)|pid(e|en|o)|pedimos|urge*|seeks|hires|wants|hiring|looking for|se acept*|aceptamos)',
  ]),
);
/** What a person alone has, by its name. */
const ATTRIBUTE = new RegExp(
  `^ ?(?:[a-z]+ )?${anyOf(['(edad*|sexo|genero|estado civil|estatura|nacionalidad|religion|presentacion|age|gender|marital|tener|contar|traer|presentar|pasar|llevar|aprobar|pertenecer|profesar)'])}`,
);
/** Work that is given says to whom. */
const GIVES_WORK = new RegExp(
  `^ ?(?:[a-z]+ )?${anyOf(['(trabajo|empleo|chamba|oportunidad*|puesto*|plaza*|vacante*|job*|work)'])}`,
);
/** What no company gives, unless it says that it pays. */
const takes = new Set<DemandKind>(['payment', 'union', 'record', 'originals', 'credit']);
const PAID = new RegExp(anyOf(['(pagad*|gratis|gratuit*|sin costo|paid|free|incluid*|por la empresa|credito*)']));

const organizations = anyOf([
  '[(somos|la|el|una|importante|nuestra|nuestro|we are) ][(a|an|una|un|the) ](empresa|compañia|corporativo|grupo|negocio|constructora|inmobiliaria|financiera|microfinanciera|caja popular|cooperativa|distribuidora|comercializadora|empacadora|ensambladora|maquiladora|importadora|editorial|agencia|aseguradora|promotoria|consultoria|despacho|notaria|bufete|banco|clinica|hospital|laboratorio|farmacia|cadena|escuela|colegio|universidad|instituto|guarderia|estancia infantil|jardin de niños|asilo|casa hogar|casa de dia|albergue|refugio|fundacion|asociacion|organizacion|parroquia|iglesia|museo|biblioteca|gimnasio|salon|taller|tienda|boutique|supermercado|ferreteria|papeleria|panaderia|panificadora|restaurante|cafeteria|cafe|hotel|planta|fabrica|rancho|granja|establo|fonda|centro|ayuntamiento|editora|academia|club|operadora|residencia universitaria|residencia estudiantil|fiscalia|juzgado|consejo|policia|secretaria de|ministerio|embajada|consulado|delegacion|estetica|peluqueria|barberia|orfanato|internado)',
  '[a ][(u s|us|mexican|american|canadian|family|small|local|private|retirement|assisted|living|law|credit|services) ][(living|credit|services|law|retirement) ](home|company|clinic|school|agency|office|firm|center|bar|hotel|restaurant|store|bank|lab|studio|shelter|museum|foundation|startup)',
]);
/** What an English name ends with: "drug testing lab". */
const NAMED_SO = new RegExp(
  `^ (?:(?!from|at|of|in|by|for|te|on|to|our|we|and|or)[a-z]+ ){0,2}?${anyOf(['(lab|laboratory|firm|company|studio|program|shelter|workshop|clinic|agency|center|museum|hall|foundation|startup|store|shop|provider|app|apps|platform|brand|magazine|conference|hotline|ministry|camp|club|couples book)'])}(?: |$)`,
);
/** A sentence of more than the name of a company. */
const COMPANY = new RegExp(`^ ?${organizations} (?:[a-z0-9]+ ){2,}`);
const ORGANIZATION = new RegExp(organizations);
const GIVING = new RegExp(
  `^ ?${anyOf(['[(la|el|esta|nuestra) ](empresa|negocio|compañia|company|we) (da|damos|ofrece|reubica|paga|cubre|apoya|respeta|protege|otorga|brinda|incluye|garantiza|proporciona|absorbe|gives|pays|covers|offers|respects|protects)'])}(?![a-z])`,
);

/** Who hires: "peluquería para hombres solicita barbera o barbero". */
const HIRES =
  /^(?: (?!ke |no |y |sin )[a-z0-9]+){0,5}? (?:buska|busca|solisita|kontrata|rekiere|okupa|nesesita|inbita|rekluta|abre bakante|is iring|seks|neds|ires|wants|is loking)(?:n|mos)? (?!ke |a [a-z]+ as$)/;
const AFTER_HIRES = / (?:buska|solisita|kontrata|rekiere|okupa|nesesita|seks|neds|ires|wants|is (?:iring|loking)).*/;
const WHO_HIRES =
  /^ ?(?!somos|soi|bakant|puest|plasa|empleo|trabajo|solo|se |para |gente|jente|person|kandidat|ayudant|ausiliar)[a-z0-9]+ /;
/** Who works there already, and whose the company is: "62 mujeres manejan con nosotros". */
const STAFF = new RegExp(
  anyOf([
    '(trabajan|manejan|laboran|colaboran|estan|usan|tienen|work|drive|use|have) (con nosotr(o|a)s|aqui|ya aqui|en la planta|en el equipo|here|with us|for us|on our team)',
    '(de|of) (nuestr(o|a)s|our|los que trabaj(a|amos)) (terapeutas|supervisor*|emplead*|operador*|compañer*|gerentes|jef*|trabajador*|colaborador*|choferes|staff|managers|agents|team|people|drivers|leaders)',
    '(nuestra|nuestro|our) (fundador*|dueñ*|jef(a|e)|gente|plantilla|equipo|founder*|owner*|boss|ceo) (es|son|tiene|viene*|va|is|are|comes)',
    '(somos|we are|we re) (#|dos|tres|cuatro|cinco|seis|siete|ocho|diez|un equipo de|a team of)',
    '(ai|ay|hay|tenemos|there are) (ya )?(# |compañer* de|colegas de|gente de|personas de|coworkers|colleagues)',
    '(# por ciento|mitad|la mayoria|half|most) (de|of) (nuestr*|our|los|las|the)',
    '(founded|owned|led|run) (by)',
    '(fundad*|dirigid*|atendid*|creada) por',
    '(trabajador*|compañer*|emplead*|colaborador*|employees|staff|teammates) .. (tienen|reciben|trabajan|cuentan|descansan|have|get|work)',
    '(apply|applied|join) (every|each|all the time|all year)',
    '(women|female|woman|family|veteran|minority|latina) (owned|founded|led|run)',
  ]),
);
/** What a company makes or serves: "hace una app para embarazo". */
const MAKES =
  /^ ?(?:(?!ke |no |si |kien |se )[a-z0-9]+ ){1,5}?(?:ase|asemos|desaroya|fabrika|produse|bende|atiende|imparte|edita|publika|presta serbisios?|renta|importa|distribuye|makes|builds|sels|serbes|runs|treats|publishes|suports) (?!(?:el |la |un |una |los |las )?(?:esam|prueb|antidop|estudi|rebis|analis|deskuent|kobr|kontrat|test|chek|bakgr))/;
/** It gives, but not to all. */
const ASKS_ALSO = new RegExp(
  anyOf(['(solo|unicamente|exclusiv*|only|pide|exige|solicita|busca|requiere|pero|no contrat*|no acept*)']),
);
/** What can be told of those who work there. */
const ofStaff = new Set<DemandKind>(
  `age sex family pregnancy nationality migration origin disability beliefs orientation tattoos language record`.split(
    ' ',
  ) as DemandKind[],
);
/** An age in digits at the head of a sentence is asked. */
const DIGITS = /\d/;
/** What a trade deals with. */
const ofTrade = new Set<DemandKind>(
  `health hiv pregnancy record credit papers numbers identification photo bank migration home`.split(
    ' ',
  ) as DemandKind[],
);
/** A paper at the head of a part is asked, of a post that has no heading. */
const PAPER = new RegExp(
  `^ ?${anyOf(['(acta*|carta*|constancia*|certificado*|comprobante*|ine|rfc|nss|curp|cartilla|prueba de|examen|antidoping|antecedente*|buro|estudio|soltero*|casado*|buen|buena|buenos|excelente|sano|limpio|impecable)'])}`,
);

/** Whether what is told is no demand: of the work, of what is given, of the company itself. */
export function isTold(kind: DemandKind, part: Around): boolean {
  const { before, found, after, sentenceBefore, sentenceAfter, section } = part;
  const isSubject =
    before === sentenceBefore &&
    (WHO_HIRES.test(before) || ORGANIZATION.test((found + after).replace(AFTER_HIRES, ''))) &&
    HIRES.test(after + sentenceAfter.slice(after.length));
  if (ofTrade.has(kind) && before === sentenceBefore && NAMED_SO.test(after) && !BEGINS.test(before)) return true;
  if (isSubject && !BEGINS.test(sentenceBefore + found)) return true;
  const isPeopled = ofStaff.has(kind) && STAFF.test(sentenceBefore + found + sentenceAfter);
  if (isPeopled && !BEGINS.test(sentenceBefore + found + sentenceAfter)) return true;
  if (section === 'demands') return false;
  if (MAKES.test(sentenceBefore + found) && before === sentenceBefore && !BEGINS.test(sentenceBefore + found))
    return true;
  const piece = before + found;
  const isWork = section === 'duties' || (section === 'trade' && ofTrade.has(kind) && !PAPER.test(piece));
  if (isWork) return !BEGINS.test(sentenceBefore + found) && !BEGINS.test(after) && !ATTRIBUTE.test(piece);
  if (section === 'offer')
    return (
      !BEGINS.test(piece) &&
      !GIVES_WORK.test(piece) &&
      !ATTRIBUTE.test(piece) &&
      (!takes.has(kind) || PAID.test(piece + after))
    );
  if (takes.has(kind) && kind !== 'credit') return false;
  const isPlain = !BEGINS.test(sentenceBefore + found + sentenceAfter) && !ATTRIBUTE.test(piece);
  if (GIVING.test(sentenceBefore) && !takes.has(kind))
    return !GIVES_WORK.test(sentenceBefore.replace(GIVING, '')) && !ASKS_ALSO.test(sentenceBefore);
  return (
    isPlain &&
    before === sentenceBefore &&
    !(kind === 'age' && DIGITS.test(found) && before.trim() === '') &&
    COMPANY.test(sentenceBefore + found + after + ' ')
  );
}
