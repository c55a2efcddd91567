/** The headings of advertisements, and the colons that make them, pure. */

/** What a part of an advertisement tells: what the work is, what is given for it, what is asked. */
export type Section = 'duties' | 'offer' | 'demands';

/** The words of headings, as they are written. */
export const headings: Readonly<Record<Section, string>> = {
  duties:
    'actividades|funciones|tareas|responsabilidades|labores|tasks|duties|responsibilities|que haras|lo que haras|que vas a hacer|tus tareas|tu dia|el trabajo|your job|the job|the role|what you will do|what you ll do',
  offer:
    'ofrecemos|te ofrecemos|se ofrece|beneficios|prestaciones|benefits|we offer|what we offer|perks|pay|te damos|lo que damos|que damos|que ofrecemos|que te damos|lo que ofrecemos|que ganas|you get|what you get|we give|nuestra oferta|compensation',
  demands:
    'requisitos|requerimientos|perfil|documentos|documentacion|solicitamos|buscamos|requirements|qualifications|must have|documents|pedimos|se pide|se requiere|que necesitas|que pedimos|lo que pedimos|que buscamos|needed|you need|what you need|necesitas|indispensable',
};
/** The colon after a heading, in an advertisement without accents and capitals. */
export const HEADING_COLON = new RegExp(
  `(?<=(?<![a-z])(?:${Object.values(headings).join('|')})(?: (?!(?:que|y|con) )[a-z]+){0,3}) ?:(?!/)`,
  'g',
);

/** The colon after what somebody does. */
export const PROFESSION_COLON =
  /(?<=(?:^|[.;!?\n\r]) ?(?:quimic|laboratorist|tecnic|analist|medic|archivist|interprete|recepcionista de laboratorio|secretari[oa] de juzgado|oficial de|promotor[a]? de|enfermer|nutriolog|psicolog|veterinari|abogad|notari|contador|gestor|fotograf|asesor|trabajador social|auxiliar de registro|ejecutiv|traductor|encargad|paralegal|agente (?:aduanal|de viajes|de seguros)|[a-z]+(?:gador|ologo|ologa|ogrado)|nurse|lawyer|lab tech)[^.;:!?\n\r]{0,50}) ?:(?!\/)/g;

/** The colon before what is done: "comprobantes de los usuarios: cotejar". */
export const DUTY_COLON =
  /(?<=(?:^|[.;!?\n\r])[^.;:!?\n\r]{4,60}) ?:(?= ?(?!ser|estar|tener|contar|traer|saber|vivir|presentar|hablar|medir|radicar|residir|pagar|entregar|enviar|mandar|mujer|lugar|mayor|menor|escolar|titular)(?:[a-z]{3,}(?:ar|er|ir)|atencion|cobro|toma|captura|ventas?|cotejo|revision|control|registro|seguimiento) )/g;
