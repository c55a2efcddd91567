/** How advertisements in Spanish speak of who somebody is without naming it, pure: slang, hints, questions. See `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

const countries =
  '(honduras|cuba|haiti|venezuela|guatemala|salvador|nicaragua|colombia|ecuador|peru|argentina|brasil|belice|centroamerica|sudamerica|suramerica|africa|asia|china|estados unidos|otro lado|otro* pais*|otra* nacion*|otra* tierra*|afuera|fuera del pais)';
const children =
  '(ijo|ija|ijos|ijas|ijito*|niño*|bebe|bebes|bebito*|chamac*|escuincl*|criatura*|chikill*|chiquill*|crio*|chilpayat*|bendicion*|peques|pekeñ*|retoñ*|guerco*|plebes|morritos|chiquitos)';
const have = '(tien(e|es|en)|teng(a|as|an)|tener|tengan|traig(a|as|an)|trae|cuent(a|as|an|e|es|en)|ande|andes|ay|aya)';
const cities =
  '(aqui|aca|monterrey|guadalajara|jalisco|zapopan|tonala|tlaquepaque|tlajomulco|sinaloa|mexico|nuestra tierra|este pais|el pais|la region|la zona|la ciudad|el pueblo|el norte|el rancho|el barrio|la colonia)';
const demonyms =
  '(italian*|español*|frances*|aleman*|japones*|corean*|chin(o|a|os|as)|brasileñ*|arjentin*|estadounidens*|american(o|a|os|as)|norteamerican*|canadiens*|europe(o|a|os|as)|mexican*|colombian*|venezolan*|cuban*|haitian*|ingles(es|a|as)|britanic*|centroamerican*|sudamerican*|latin(o|a|os|as)|asiatic*|hondureñ*|guatemaltec*|salvadoreñ*)';

/** By kind. */
export const spanishPersonHints: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  nationality: {
    told: [
      '(puro|pura|puros|solo|solamente|unicamente|nomas|nada mas) [(gente|raza|a|para) ](paisan*|compatriot*|nacional*|naturales del pais)',
      '(a|para|con) (los|las) (nuestros|nuestras)',
      '(primero|antes) (los|las|a los|a las) (nuestros|nuestras|mexican*|de casa)',
      '[carta de ]naturalizacion',
      'naturalizad*',
      '(elementos|personal|gente|candidat*|trabajador*|personas|aspirantes) nacional*',
      '(sangre|raices|orijen|padres|familia) (mexican*|nacional)',
      '(sea|sean|seas|ser|puro|pura|raza|banda|nomas|solo) mexa*',
      '(nacid*|nacier*|naciste*|nacer|nacio) [(aqui|aca|y criad*|y crecid*) ](en|de) [(el|la|los|este) ][suelo ](mexico|pais|territorio|nacional|mexican*|tierra)',
      'documento* (nacional*|mexican*|de mexico)',
      `(candidat*|aspirante*|nacionales|ciudadan*|pasaporte*|profesionistas|ascendencia|descendencia|origen|raices|nacionalidad) [(de|con|u|origen|nacionalidad) ][(origen|nacionalidad|pasaporte|ascendencia) ]${demonyms}`,
      `(preferencia|prioridad|privilegi*|preferent*|prefer*) [(a|por|los|las|para) ][(a|los|las|candidat*|nacionales|personas|ciudadan*) ]${demonyms}`,
      `(abiert*|dirigid*) a .. .. (origen|nacionalidad|ascendencia) ${demonyms}`,
      '(criad*|formad*|crecid*) en (estados unidos|canada|mexico|el extranjero|eua|usa|el pais)',
    ],
    asked: ['(compatriot*|paisanos|paisanas|connacional*)', 'gente (mexican*|nacional|del pais)'],
    refused: [
      `(vien(e|es|en)|veng(a|an|as)|vinier*|llega*|er(es)|es|son|sea*) de ${countries}`,
      `[(de|los de|las de|gente de|personas de) ]${countries}`,
      '(extranjer*|foraster*|no mexican*|estranger*)',
      '(chamo*|veneco*|catrach*|chapin*|cubich*|guanac*|nicas*|sudaca*|sudak*|morenos|afro|afros|afrodesc*|afroamerican*|afromexican*|afrocarib*|migrante*|inmigrante*)',
    ],
  },
  migration: {
    told: [
      'residencia (permanente|temporal|definitiva|legal|aprobada)',
      '(en tramite|proceso) de[l] (comar|refugi*|asilo|regulariz*)',
      '(tramite|solicitud|cita) (en|ante|de|con) [la ](comar|inm|migracion)',
      'migracion (resuelt*|arreglad*|en regla|al corriente)',
      '(situacion|estancia|estatus) (legal|regular|resuelt*|definid*|migra*)',
      '(permiso|autorizacion|bisa|visa) (de trabajo|laboral|para trabajar|vigente)',
    ],
    refused: [
      '(papeles|documento*|tarjeta|constancia|carnet) (de|del|por) [la ](refugi*|asilo|comar|acnur|razones umanitarias|umanitari*|tramite)',
      '(sin papeles|papeles en tramite|en tramite)',
      '(tarjeta*|visa*|residencia*|permiso*|constancia*) (umanitari*|temporal|de visitante)',
    ],
  },
  age: {
    told: [
      '(chaviza|chabiza|chavalada|chabalada|morriza|puberto*|chamaquead*|juvenil*)',
      '(veintitant*|veintitrant*|veintipico|veintiañer*|veinteañer*|treintañer*|treintiañer*|treinton*|cuarenton*|cuarentañer*|cincuenton*|sesenton*|cuarentitant*|treintitant*)',
      '# y (tantos|tantas|pico|piko|feria|cacho)',
      '(sus|tus|los|mis) (beintes|veintes|veinti*|treintas|treintis|cuarentas)',
      '(lleg*|pasa*|subi*|cumpli*|est*|anda*) [(ya|al|en|del|el) ][(al|en|del|el) ](tercer|cuarto|quinto|sexto|3er|4to|5to) piso',
      '(canas|canos*|arrugas (en|y)|con las rodillas)',
      '(cuantos|que) (años|añitos|edad) (tien*|cumpl*|cuent*)',
      '(tu|su|la) edad (actual|exacta|completa|y|en|al|por)',
      '(di|dinos|pon|indica|indicar|mencion*|escrib*|manda*|anota*|especific*|incluy*|agreg*|envia*|con) [(tu|su|nombre|el|la|nombre completo|tus datos) ][(,|y) ][(tu|su|la) ]edad',
      '(fecha|año) de nacimiento',
      '(nacid*|naciste|nacier*|nacer|naciera*) (en|del|despues|antes|entre|a partir|de|desde) [(el|de|del|los) ][(año|años|el|los) ]#',
      '(millennial*|milenial*|milennial*|centennial*|centenial*|jeneracion (z|x|joben|nueva|de cristal)|(nueva|esta|otra|tu) jeneracion|gen z|nativos dijitales|nativo dijital)',
      '(edad|etapa) (productiba|laboral|economicamente|de trabajar|adecuad*|ideal|maxim*|minim*|limite|tope|madura)',
      '(limite|tope|rango|maximo|maxima) de edad',
      '(cumpl(e|en|es|an|as|iste|io|ieron)|cumplid*|cumplir|teng(a|as|an)|rebas*|pas(e|en|as|an)) [(ya|todavia|aun|mas de|menos de|los|de|de los) ]# [(años|,|;)]',
      '(jubilacion|jubilarse|jubilarte|pensionarse) [(,|;|porque)]',
      '(edad de|antes de|proxim* al|cerca del|para el|hasta el) retiro',
      '(pensando|piense*|piensas|cerca|proxim*|camino) .. (jubil*|retir*|pension*)',
      '(toda la vida por delante|vida por delante|comenzando la vida|empezando la vida|primer trabajo|primeros años de vida laboral)',
      '(sangre|cara*|jente|mente|espiritu|alma|equipo|ambiente|personal|perfil|talento|look|imajen) (nuev*|joben*|frezc*|fresc*|juvenil*)',
      '(joven*|jovencit*|chavit*|mayorcit*|grandecit*|maduron*|viejit*|betarr*|veterano*) [(y|,|con|ke|que) ]',
      'edad (entre|de|desde|hasta|ideal|preferente*|no mayor|aprox*|max*|min*)',
      '(primera juventud|segunda juventud|flor de la edad)',
      '(resien|recien) (salid*|egresad*|graduad*|titulad*)',
    ],
    asked: [
      '(jobenes|joben|jovencit*|chavos|chavas|chavitos|maduro|madura|maduros|maduras|mayor|mayores|mayorcit*|señor de edad|ya grande|jente grande|personas grandes|jubilad*|pensionad*)',
      'edad',
    ],
    refused: [
      '(jente|personas|señor*|adult*|personal|los|las) (grande*|mayor*|mayorcit*|de edad|vieja|madur*|de la tercera edad)',
      '(rucos|rucas|ruquit*|vejestorio*|ansian*|ancian*|abuel*|veteran*|señores|señoras|grandes|chamac*|niñat*|escuincl*|chavit*|inmadur*|adolescent*)',
    ],
  },
  sex: {
    told: [
      '(femenina|femeninas|femenino|masculino|masculinos|femina|feminas) [(para|de|unicamente|indispensable|preferente*|,|,)]',
      '(trabajo|chamba|puesto|jale|vacante|plaza|labor|empleo|cosa|oficio) (de|para|exclusiv* para|solo para) (hombre*|mujer*|varon*|macho*|vieja*|dama*|caballer*|señor*|bato*|vato*|muchach*|chica*|chavo*|chava*)',
      '(toque|mano|presencia|perfil|imajen|personal|sexo|jenero|sensibilidad|delicadeza) (femenin*|masculin*|de mujer|de hombre|varonil)',
      '(puro|pura|puros|puras|solo|somos|nomas|nada mas|unicamente|cero|exclusivamente) [(puro*|para|a|de|somos) ](bato*|vato*|viej(a|as|os)|morr*|macho*|baron*|varon*|dama*|caballero*|hombre*|mujer*|chic(a|o|as|os)|muchach*|señor*|niñas|reinas|nena*|amig(as|os)|compa*|cuate*|chabon*|chav*|feminas|femenin*|masculin*|ellas|ellos|tipos|weyes|gueyes)',
      '(una|un|algun*|otra|otro|dos|unas|unos|la) (comadre|compadre|doñita|doña|ñora|morra|morrilla|morrito|bato|vato|damita|señorita|señora|señorcito|muchachon|muchacha|muchacho|chava|chavo|chica|nena|reina|dama|caballero|varon|femina|niña) [(que|para|ke|con|de|responsable|trabajador*)]',
      '(entre|puras|puros|somos) (mujeres|hombres|chicas|chicos|muchachas|muchachos|damas|caballeros)',
      '(eres|seas) [(una|un) ](mujer|hombre|chica|chico|muchacha|muchacho|señora|señorita|dama|caballero|varon|chava|chavo|mama|ama de casa|joven (hombre|mujer))',
      '(hombre o mujer|h o m|m o h) [(,) ](h|m|f)',
      '(ellas|las mujeres|las chicas|las damas|las muchachas) (en|a|para|de) .. (ellos|los hombres|los chicos)',
      '(ellas|las mujeres|las damas|ellos|los hombres) (en|a|para|atien*|carga*|limpia*|cobra*|vende*|cocina*) ..',
      '(para|a|entre) una de (ellas|nosotras|ustedes chicas)',
      '(sea|ser|sean) [(un|una|de preferencia|forzosamente) ](hombre*|mujer*|varon*|dama*|caballero*|señor*|muchach*|chic(a|o)*|femenin*|masculin*)',
      '(sexo|jenero) .. (femenin*|masculin*|hombre*|mujer*)',
      '(hombre*|mujer*|varon*|dama*|caballero*) (fuerte*|robust*|de casa|responsabl*|trabajador*|de trabajo|con fuerza|casad*|solter*|joven*|solamente|nomas)',
      '(ama*|señora*) de casa',
    ],
    asked: [
      '(bato*|vato*|morra|morras|morro|morros|vieja|viejas|ñora*|doñita*|doña|comadre|compadre|señor|señores|señora|señoras|señito|nena|nenas|reinas|damita*|femina*|femenin*|masculin*|varon|varones|niñas|compita*|hombrecito*)',
    ],
    refused: [
      '(hombre*|mujer*|dama*|caballero*|señor*|señoras|muchach*|chicas|chicos|viejas|viejos|morras|morros|batos|vatos|varon*|femenin*|masculin*|feminas|ellas|chavas|chavos|niñas|tipos|weyes|gueyes)',
    ],
  },
  family: {
    told: [
      '(estado civil|edo civil)',
      '(union libre|juntad*|arrejuntad*|concubin*|rejuntad*|emparejad*|separad* de su)',
      '(madre*|mama*|papa*|padre*) (solter*|luchon*|de familia|con ijos|trabajador*)',
      '(mamas|mama) luchon*',
      `(max|maximo|hasta|no mas de|menos de|cuantos|cuantas|numero de|solo|con) [#] [(un|una|dos|tres|de) ]${children}`,
      `# ${children} (maximo|max|como mucho)`,
      `${have} [(ya|muchos|mas|pocos|todavia) ]${children}`,
      '(ijos|niños) (mayores|grandes|chiquitos|pequeños|menores|ya grandes|en edad|de brazos)',
      `(cuid(a|e|an|en|ar)|encarg*|dejar) [(a|los|las|tus|sus|con|quien|te|le|a tus|a sus) ][(a|tus|sus|los|las) ]${children}`,
      '(kien|quien) [(te|se|los|le|les) ][(los|las) ]cuid(a|e|an|en)',
      '(responsabilidad*|obligacion*|carga*|labor*|tarea*|rol*) [(de|del) ](crianza|cuidado*|domestic*|matern*|patern*|hogar|conyugal*)',
      '(vida|estabilidad|nucleo|situacion) (familiar|conyugal|matrimonial) [(estable|consolidad*|definid*)]',
      '(etapa|momento) (de vida|familiar)',
      'red de apoyo [(familiar|en casa|comprobable|para)]',
      '(pendientes|responsabilidades|obligaciones|cargas|ataduras|compromisos|asuntos|situacion*|vida) (en|con|de|del) [(la|su|el) ](casa|hogar|familia*|pareja|hijos)',
      '(compromiso*|relacion|novio|novia|pareja) (de pareja|estable|serio|formal*|sentimental*|celos*)',
      '(marido|esposo|esposa|nobi*|mujer|suegra|pareja) (celos*|que le|que te|ke le|enojon*|que no)',
      '(casad*|matrimonio*|pareja) .. (dos leyes|iglesia|civil|bien avenid*|sin)',
      '(solteron*|solterit*|casadit*|biudit*)',
      '(tu|su|que) (situacion|estatus|condicion) (familiar|sentimental|civil|marital|conyugal)',
    ],
    asked: [`${children}`, '(jente|persona*) (casada*|soltera*)', '(matrimonio|pareja)'],
    refused: [
      children,
      '(crianza|maternidad|paternidad)',
      '(mama|mamas|papas|madres|padres|marido|maridos|esposo*|esposa*|nobio*|nobia*|pareja*|suegra*|familia propia|dejad*|divorci*|separad*|bendicion*|carga familiar|pendientes en casa)',
    ],
  },
  pregnancy: {
    told: [
      '(gravindex|gravindex|gonadotrop*|fraccion beta|beta hcg|inmunologica de embarazo|prueba casera|prueba de farmacia|pie plano)',
      '(embaras*|embaraz*|enbaraz*|preñad*|gestante*|gestar|ingravid*|gravid*|encinta)',
      '(esper(a|an|ando|e|en|as|es)) [(un|a) ](bebe|bebes|niño|familia|la cigueña|cigueña|criatura|hijo)',
      'no (esta|este|estar|esten|estes|estan) (esperando|encargando|gordita)',
      '((examen|revision|estudio) ginecologic*|papanicolau|ultrasonido|ecografia)',
      '(dulce espera|cigueña|domingo siete|domingo 7|aliviarse|se alivie*|dar a luz|parto|parir)',
      '(panza|pancita|pansita|barriga|barrigu*) de (embarazo|meses|#)',
      '(con|su|traiga|trae) (panza|pancita|pansita|barriguita)',
      '(encarg(ar|ue|en|ando)|embarazarse|embarazarte|salir (con|premiada)) [(bebe|familia|pronto|otro|premiada) ]',
      '(planes|plan|proyecto*|intencion*) (de|a|sobre) (maternidad|paternidad|embarazo|familia*|ser madre|crianza)',
      '(planes|plan|planea*|piens(a|e|en|es)|intencion*|quier(a|e|an)) [(de|en|a|formar|tener|ser) ][(formar|tener|ser|hacer) ](familia|bebe*|ijos|mama*|madre*|papas|embaraz*)',
      '(amamant*|lactan*|dar pecho|dando pecho)',
      '(incapacidad*|licencia*|permiso*) (de|por) (maternidad|embarazo|gravidez)',
    ],
  },
  beliefs: {
    told: [
      '(ermano|ermana|ermanos|ermanas|siervo|sierva|ijo|ija) (en|de|del) (cristo|la fe|fe|dios|señor|jesus)',
      '(congreg*|bautistas|iglesia bautista|bautizad*|bautizar*|evangelizar|confirmad* (en la fe|por la iglesia))',
      '(temeros*|amor|cercan*|entregad*|gente|somos|hombre|mujer) (de|a|al|con|por) (dios|cristo|jesus|jehova|señor)',
      '(santa muerte|santer*|brujer*|brujo*|bruja*|umbanda|palo mayombe|esoter*|new age|ocultis*)',
      '(comparta*|compartir|profes*|practi*|vivir|viva|vivan) [(la|nuestra|su|misma|de) ][(misma|la) ](fe|religion|creencia*|iglesia|evangelio)',
      '(misa*|culto|rosario|biblia|oracion*|evangelio) [(de|del|los|cada|con|diario|y|al) ](domingo*|domingos|semana|nosotros|diari*|empezar)',
      '(fe|religion|doctrina|moral|formacion|creencias|iglesia) (catolic*|cristian*|evangelic*|protestant*|mormon*|adventist*|pentecost*|judi*)',
      '(jente|persona*|joven*|familia) (de fe|catolic*|cristian*|evangelic*|religios*|creyente*|devot*|de iglesia|de misa)',
      '(que|tu|su|cual) religion',
      '(carta|recomendacion|referencia*|aval*|constancia|firma*|conocid*) .. .. (parroco|pastor|sacerdote|cura|ministro|guia espiritual|lider espiritual|padre de la iglesia)',
      '(panista|panistas|priista|priistas|morenist*|perredist*|emecist*|petist*|chairo*|fifi|fifis|derechist*|izkierdist*|obradorist*|lopezobradorist*|anarquist*|comunist*)',
      '(afili*|milita*|simpati*|credencial*|padron|carnet|pertene*|integrante*|miembro*) [(a|al|de|del|con|en|este|un|nuestro|activo) ][(el|un|nuestro|algun|la) ](partido*|movimiento|4t|morena|pan|pri|mc|transformacion)',
      '(afin|afines|simpatia|simpatic*) (al|con|a) [(el|la) ](partido|movimiento|gobierno|proyecto|candidat*|causa)',
      '(otros|otro|nuestros|mismo*) (colores|color|partido|partidos|bando)',
      '(por quien|por que partido) (vota*|botas*)',
    ],
    asked: ['(cristo|jesus|jehova|evangelio|biblia|fe|misa|oracion|rosario|creencia*|religion|dios|apolitic*)'],
    refused: [
      '(rece*|rez(a|an|ar)|creencias|cult(o|os)|fanatic*|adventist*|mormon*|testigo*|sabatic*|evangelic*|aleluya*|musulman*|judi*|pagano*|ateo*|ateas|agnostic*|guarden el sabado|guarde el sabado|politica|politiquer*|activist*|partidist*|grillos)',
    ],
  },
  language: {
    told: [
      '(hablante*|parlante*|locutor*|angloparlante*|hispanohablante*) nativ*',
      '(ingles|frances|aleman|idioma|español) nativ*',
      '(habl(e|a|en|ar|an)) [(bien|perfecto|como|el|claro|correctamente) ][(como|de|el) ](de aqui|mexican*|norteñ*|nativ*|gente de aqui|uno de aqui|dios manda)',
      '(español|castellano|ingles|idioma) (neutro|limpio|sin acento|impecable|perfecto|nativo|matern*|de cuna|mexican*)',
      '(sin|cero|nada de|traer|traigas|traiga|ningun|algun|no) [(tener|traer|el) ][(ningun|algun|otro) ](acent*|cantadit*|dejito*|tonito*|deje|modism*) [(de|raro|extraño|foraneo|centro*)]',
      '(acent*|cantadit*|tonit*|tonada) (de|extranj*|foran*|rar*|centroameric*|caribeñ*|costeñ*|chilang*|sureñ*|norteñ*|marcad*|fuerte*|local*)',
      '(lengua|idioma) (matern*|nativ*|de origen)',
    ],
    refused: ['(acent*|cantad*|dialect*|tonit*|modism*)'],
  },
  origin: {
    told: [
      `(nacid*|criad*|crecid*|orijinari*|oriund*|naturales|natural|nativ*|raices|arraigad*) [(aqui|aca|y criad*|y crecid*|solo) ](en|de|del|aqui) [(la|el|aqui|todo) ]${cities}`,
      `(jente|personal|raza|persona*|chavos|puro*|pura*|nomas|solo) (regi*|tapati*|jalisciens*|sinaloens*|norteñ*|sonorens*|local*|lugareñ*|de aqui|de acá|de aca|de casa|de la region|del rumbo|del pueblo|del barrio)`,
      '(jente|persona*|familia*|niña*|chico*|chica*|joven*) (bien|de buena|decente|de bien|fina|de sociedad|de mundo|de clase|de apellido)',
      '(buena|buenas) (familia*|cuna|cunas)',
      '(colegio*|escuela*|universidad*|uni) (privad*|de paga|particular*|de prestigio)',
      '(roce|nivel|medio|estrato|clase) (social|alto|alta|socioeconomic*|media)',
      '(rasgo*|facciones|apellido*) (fin*|europe*|extranjer*|indigen*|indijen*|latin*|de abolengo)',
    ],
    asked: [
      '(regi(o|os|a|as)|regiomontan*|norteñ*|tapati*|hidrocalid*|lugareñ*|locales|del rumbo|jaliscienses*|colimens*|sinaloens*)',
    ],
    refused: [
      '(oaxac(o|os|a|as)|oaxaquit*|chilang*|chilangos|defeñ(o|a|os|as)|sureñ*|costeñ*|jaroch*|chiap*|poblan*|tabasqueñ*|guerrerens*|veracruzan*|michoac*|norteñ*|regio*|indi(o|a|os|as)|indit*|indijen*|paisanit*|huichol*|wixarik*|nahua*|purepech*|mixtec*|triqui*|pueblerin*|rancher*|serran*|provincian*|fuereñ*|foran*|forast*|de fuera|de otros lados|de otro lado|de otro estado|otros estados|de color|afro*|negrit*|prietos|cholos|naco*)',
      '(del|de) (sur|sureste|cerro|monte|sierra|campo)',
    ],
  },
  orientation: {
    told: [
      '(buga|bugas|joto|jotos|jotit*|jotead*|puto|putos|putit*|maricon*|marica|maricas|mariquit*|mariposon*|machorra*|marimach*|lencha|lenchas|mayat*|rarito*|raritas)',
      '(batea*|bateador*) (chueco|por la izquierda|pal otro)',
      '(de|del) (los|las|el) (otros|otras|otro bando|otro lado|otro equipo|acera de enfrente|arcoiris)',
      '(bien|muy|puro|hombres|bastante) (hombre|hombres|macho*|femenin*|masculin*|hombrecit*|mujercit*)',
      '(hombres|mujeres) de verdad',
      '(salido|dentro|fuera) del closet',
      '(orientacion|preferencia*|inclinacion*|identidad|tendencia*|gustos|vida) (sexual*|de jenero|normal*|rar*|distint*)',
      '(ideologia de jenero|no binari*|pronombre*)',
    ],
    refused: [
      '(gay*|gei*|lesbi*|trans|transexual*|travesti*|trasvesti*|bisex*|homosex*|lgbt*|diversidad|comunidad|arcoiris|queer|afeminad*|amanerad*|delicadito*|marimach*|rarit*|rarezas|puñal|puñales|mariposa*|volteado|volteados|vestidas|desviado*|invertido*|tortillera|tortilleras)',
    ],
  },
};
