/**
 * Single words of what may not be demanded, in Spanish and English, pure: wherever an advertisement speaks of whom it wants or does
 * not want, they are taken for a demand. See `mention.lexicon.rules.ts`.
 */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

/** By kind. */
export const topicWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  age: {
    told: [
      '(seventies|eighties|nineties)',
      '(ochentas|noventas|ochenteros|noventeros|dosmiles|dosmileros)',
      'naci* en los (70|80|90|ochenta|noventa|dos mil|2000)',
      '(tercera|segunda|cuarta|#) (decada|decadas) [(de vida|de edad)]',
      '(jobenes|jovenes) [(universitari*|y|con|que|para|de|entusiast*|talent*|emprended*|profesion*|estudiant*)]',
      'adult* jobenes',
      '(# y|veinte y) (pocos|algo|fraccion|feria)',
      '(twenty|thirty|forty|fifty|#) year olds',
      '(saliendo|salen|salir|sale|salid*) de (la|su) (uni|universidad|prepa|carrera|escuela)',
      '(corta|mediana|avanzada|cierta|buena|temprana) edad',
      '(early|young|mature) (adulthood|adult*|age)',
      '(close to|near|nearing|approaching|about to) (retire*|retirement|pension*)',
    ],
    asked: [
      '(jovial|juventud|jubilacion|vejez|viejo|vieja|generacion|generaciones|egresad*|recien|decada*)',
      '(aged|young|younger|older|youth|youthful|retirement|millennials|generation|adulthood|decade)',
    ],
  },
  sex: {
    alone: ['(male|female|males|females)'],
    told: [
      '(edecan|docente|profesor*|demostrador*|instructor*|repartidor*|capturista|cuidador*|ayudante|vendedor*|cajer*|mesero*|mesera*|emplead*|guardia*|auxiliar|recepcionista|chofer|cociner*|personal|asistente|secretari*|operador*|operari*|niñer*|maestr*|enfermer*|promotor*|almacenista|velador|encargad*|supervisor*|gerente) (mujer|hombre|varon|femenin*|masculin*|dama|caballero)',
      'sea (ella|un el)',
      'sexo (debil|fuerte|opuesto|bello|femenin*|masculin*|requerido)',
      '(femenil|varonil|femeniles|varoniles)',
      '(a|an|another) (man|woman|guy|girl|lady|gentleman|male|female) (in|for|on|at|who|with|only)',
      'se busca (mama|mamita|papa|doña|don)',
      '(boys|girls|mens|men s|boys s|ladies) (club|crew|team)',
      '(all male|all female|male only|female only|all girl|all boy|all boys|all girls|all guys|all women)',
    ],
    asked: ['(mama|mamita|madre)', '(men|women|guys|girls|ladies|gentlemen|boys|lads|female|male|gal|gals|woman|man)'],
  },
  family: {
    told: [
      '(matrimonio|pareja) (joven|sin|con|para|solo|sola|mayor|heterosex*|casad*)',
      'solteria',
      '(este|estar|estes) (criando|casad*|solter*|comprometid*)',
    ],
    asked: [
      '(esposo|esposa|marido|matrimoni*|criando|crianza|suegra)',
      '(spouse|husband|wife|kids|married|marriage|toddlers|fiance*)',
    ],
  },
  pregnancy: {
    told: ['(mom|moms|mother|mothers) to be'],
    asked: ['(maternidad|gestacion|lactancia|pregnancy|maternity)'],
  },
  nationality: {
    told: [
      '(ciudadan*|nativ*|nacionales) (de|del) (mexico|pais|este pais)',
      '(come|be|hail|coming) from an .. speaking country',
      '(haber|aber|aya|hayan|hayas) nacido (en|dentro|aqui)',
      '(trabajo|empleo|chamba|oportunidad|preferencia|lugar|prioridad) [(solo|unicamente) ](a|para) [(los|las|puros) ](mexican*|nacionales|nuestr*|connacional*|compatriot*)',
    ],
    asked: ['(extranjeros|extranjeras|extranjero|extranjera|foreigner*|citizen*|nationality)'],
  },
  papers: {
    told: [
      '(legaliz*|validad*|avalad*|reconocid*|sellad*|revalidad*) (por|de|ante) [la ](sep|secretaria de educacion)',
    ],
  },
  migration: {
    told: ['curp (provisional|temporal|de extranjero|de mexicano|mexican*|definitiva|verde)'],
    refused: [
      '(migrante*|refugiad*|indocumentad*|migratori*)',
      '(tarjeta*|permiso*|constancia*|forma*) (de|por) [razones ](visitante*|residente*|refugi*|asilo|humanitari*)',
      '(solicitante*|peticionari*) de (asilo|refugio)',
    ],
  },
  language: {
    told: [
      '(accent*|acento*) (must|should|has to|need*|debe*|tiene que|sea|neutro|neutral)',
      '(español|ingles|castellano) [no ](es|sea|sean) (de nacimiento|nativ*|tu (primera|lengua|segunda))',
      '(lengua|idioma) (de (cuna|nacimiento|casa|orijen)|natal|madre)',
      '(hable|hablar|hablen|hablas|habla) .. (sin errores|sin fallas|como nativ*|perfectamente|a la perfeccion)',
    ],
  },
  appearance: {
    told: [
      '(look|looks|looking) (good|nice|great|pretty|young|presentable)',
      '(look|tipo|cuerpo|cara|perfil|pinta) de (modelo|edecan|artista|revista|princesa)',
      '(weight|height) (proportion*|and weight|to height)',
      'size # [(uniform|or|and|to)]',
      '(pretty|fresh|young|cute|beautiful|nice) (face|faces|smile|figure|body)',
    ],
    asked: [
      '(lucir|luc(e|en)|guap*|bonit*|hermos(a|o|as|os|ura)|bell(o|a|os|as)|belleza|cuerpo|estatura|rostro|piel|dientes|dentadura|barba|melena|peinad*|maquillad*)',
      '(beauty|beautiful|height|skinny|looks|complexion|hairstyle|beard|teeth|smile)',
    ],
  },
  origin: {
    told: [
      '(gente|personas|personal|candidat*|raza) de (jalisco|guadalajara|zapopan|tonala|tlaquepaque|monterrey|la region|este municipio|este estado|esta ciudad|este pueblo)',
      '(eres|seas|sean|sea|ser|son) de (aqui|jalisco|guadalajara|zapopan|tonala|la region|la zona|por aqui|este estado|esta ciudad|mexico|queretaro|monterrey|puebla|leon|este pueblo)',
    ],
  },
  record: {
    told: [
      '(sale*|aparece*|figur*) en [(algun|un|los|el) ](juzgado*|tribunal*|fiscalia)',
      '(tutelar|correccional|juvie|juvenile hall)',
      '(proceso*|asunto*|problema*|pendiente*|juicio*|caso*) (legal*|judicial*|penal*) [(abierto*|pendiente*|en curso)]',
      '(ministerio publico|acusad*|indiciad*|imputad*|culpable*|juzgad(o|a|os|as) penal*|reincident*)',
      '(broncas|problemas|pendientes|asuntos|lios|cola) .. (la ley|la justicia|la policia|autoridad*)',
    ],
    asked: [
      '(carcel|prision|delito*|denuncia*|antecedente*|penal|penales|policia)',
      '(jail|prison|felony|crime|conviction*|arrest*)',
    ],
  },
  credit: {
    told: [
      'al corriente (con|en|de) (tus|sus|todos|todas|los|las) (pagos|creditos|tarjetas|deudas|prestamos)',
      '(check|review|verify|look at|run) (your|their|the) (finances|financial)',
      '(poor|bad|low|weak|damaged) credit',
      '(heavy|big|large|any|much) debt*',
    ],
    asked: ['(deuda*|adeudo*|buro|finanzas|endeud*)', '(debt*|finances|indebted)'],
  },
  health: {
    told: [
      'limpi(o|a|os|as) de (drogas|sustancias|vicios)',
      '(tienes|padeces|tomas|sufres|has tenido|tuviste|padece) [(alguna|algun|una|un) ](enfermedad*|padecimient*|lesion*|cirugia*|operacion*|alergia*|medicament*) .. [, ](indica*|dilo|menciona*|anota*|declara*|escrib*)',
      '(prueba*|examen*|evaluacion) (psiquiatric*|neurologic*|toxicologic*)',
      '(estudio*|examen*|analisis|prueba*) de sangre',
      '(pee|urinate) in',
      '(bloodwork|blood work|lab work|lab test*|blood panel|x ray*)',
      '(placa de torax|radiografia*|orina|exudado)',
      '(pasa|pasar|paso|pasen|aprobar) [(el|la|un|una) ](doping|antidoping|medico|examen medico)',
      '(muestra|muestras) de (orina|sangre|cabello|saliva)',
    ],
    asked: [
      '(enfermedad*|padecimient*|diabetes|epilepsia|hipertension|embolia|infarto*|alergia*|tratamiento*|psiquiatra)',
    ],
  },
  disability: {
    told: [
      '(must|should|able to) (hear|see|walk|stand|speak) (well|and|perfectly|clearly|without|unaided)',
      '(batall*|dificultad*|problema*|trabajo) (para|al) (oir|escuchar|ver|caminar|hablar|moverse|subir)',
      '(limitante*|deficiencia*|condicion*) (fisic*|mental*|visual*|auditiv*|motri*|motor*|intelectual*)',
      '(caminar|ver|oir|leer|moverse) (sin (ayuda|apoyo|lentes|baston|bastones|aparatos|auxilio)|por (si|su) (mism|cuenta))',
      '(dos|ambas|ambos|todos sus|todas sus|sus) [(dos|cuatro) ](manos|brazos|piernas|pies|ojos|dedos|extremidades|miembros)',
      '(back|hearing|vision|heart|knee|joint|mobility|sight) (problem*|issue*|loss|condition*|trouble*)',
      '(problema*|trastorno*|dificultad*) de (aprendizaje|lenguaje|conducta|movilidad|atencion|habla)',
      '(physical|mental|motor|visual|hearing) (limitation*|disab*|impairment*|handicap*)',
    ],
  },
  beliefs: {
    told: [
      '(rezamos|oramos|alabamos|congregamos|adoramos)',
      '(ideas|ideales|ideologia|opinion*|postura|conviccion*|posicion|pensamiento|filiacion) (politic*|partidist*|religios*)',
      '(valores|principios|vision|enseñanzas|mensaje) (de|del) (evangelio|la iglesia|cristo|la biblia|la fe)',
      '(respete|guarde|observe|guarden|guarda) el sabado',
      '(fellow|true) believer*',
      '(supporter*|sympathi*) (only|of)',
      '(party|candidate) s supporter*',
      '(ruling|our|same|governing|opposition|official) party',
      '(sabbath|saturday|sabado) (observer*|observant|keeper*)',
      'observe* the sabbath',
      '(cuarta transformacion|4t|la transformacion)',
      '(credencial|carnet|constancia|carta) de (militan*|afili*|simpati*|miembro)',
      '(de|en|la|contra) (oposicion)',
      '(vida|conducta|matrimonio|testimonio) (cristian*|catolic*|religios*|piados*)',
      '(pong*|tener|teng*|llev*|am(e|en|a|an)) [(a|siempre a) ]dios',
    ],
    asked: [
      '(rezar|orar|reza|ora|alabanza*|predic*|apostol*|mision*|sacrament*|religios*|devot*|catequ*|biblic*|militan*|simpatizante*|partido)',
      '(prayer*|pray|worship|churchgoer*|religious|religion|church|gospel|devotion*|parish|militant*|party member*)',
    ],
  },
  union: {
    told: [
      '(finiquito|renuncia|baja voluntaria) [(voluntaria) ](se firma*|la firmas|lo firmas|firmad*) .. (primer dia|al|desde|antes|junto)',
      '(firm(a|as|ar|e|en|aras)) [(tu|su|una|la) ]renuncia',
      '(ajen*|lejos|alejad*) (a|de|al|del) [(los|las) ](sindic*|grilla*|pleitos)',
      '(pidi*|pide|pidan|formar|arm(ar|en|e)|hablar de) sindicato*',
      'union (people|members|activity)',
    ],
  },
  payment: {
    told: [
      '(semana|dias|quincena) (de fondo|en fondo|de deposito|retenida|de garantia)',
      '(se|te|se te|se le|se les) (cobra*|descuent*) (en|de|a|via) .. (pago*|quincena*|nomina|sueldo|semana*|exibicion*)',
      'inscripcion .. .. [, ]pesos #',
      '(cobra*|cobran|cobramos|retien*|retenemos|descuent*|quedamos|queda) .. .. .. (primer sueldo|primera quincena|primer salario|primera semana|tu sueldo|su sueldo|tu salario|primer pago)',
      '(pag(as|ar|a|an)|deposit(as|ar|a)|cubr(es|ir)) [(solo|unos|los) ][pesos ]# [pesos ](por|de|para) ..',
      '(processing|small|one time|symbolic|admin) fee',
      '(dejar|dejas|deja|dar|das|poner|pones) [pesos ]# [pesos ]de (garantia|deposito|anticipo|fondo)',
      '(se paga|pagas|pagar|pagarlo|pagando) por adelantado',
    ],
  },
  home: {
    told: [
      '(zip codes|postal codes|codigos postales)',
      '(nearby|neighborhood|neighbourhood|close by) (resident*|people|candidates|applicants)',
      '(con|tener|tenga*|cuente* con) domicilio (en|dentro|fijo|comprobable|permanente|cercano)',
      '(must|should|need to|have to|currently|already) [(be) ](live|reside|living|residing|based) (in|near|within|around|close)',
      '(viv(as|a|an|ir)|resid*|radic*) .. .. (minutos|cuadras|kilometros|km|caminando|cerca|lejos)',
      '(gente|personas|los|las|vecinos|quienes) (de|que viven en|que vienen de) .. .. (no|lejos|abstener*|mejor)',
    ],
  },
  originals: {
    told: [
      '(quedamos|quedan|queda|guardamos|guardan) con (tu|tus|sus|su|los|las|el|la) .. (original*|acta|papeles|pasaporte|ine|titulo|documento*)',
    ],
  },
};
