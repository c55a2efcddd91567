/** How advertisements word what they demand of a person, pure. */
import { accept, foreign, nations, not, only, people, type DemandPatterns, without } from './pattern-pieces.rules.js';

/** By kind. */
export const personPatterns = {
  nationality: {
    say: [
      `${only} [(para|a|personal|gente|personas|ciudadan*) ][(las|los) ]mexican*`,
      'mexican* (unicamente|solamente|exclusivamente|nada mas|de nacimiento)',
      'mexican* [y mexican* ](por|de) nacimiento',
      'nacionalidad mexican*',
      '(ser|sean|ciudadan*|ciudadania) mexican*',
      `${people} [# por ciento ][(solo|unicamente) ]mexican*`,
      'naturalizad* no',
      `no [se ][les ]${accept} [(a|gente|personas|personal|de|los|las) ][(de|a) ]${foreign}`,
      `${not}${foreign}`,
      `${foreign} (no|abstenerse|favor de no)`,
    ],
    unless: ['(comida|cocina|restaurante|antojitos|cliente*|turista*|norma*|ley*) ..', 'mexican* (o|y) extranjer*'],
  },
  migration: {
    say: [
      '[con ][(sus|tus) ]papeles [(migratorios|en regla|arreglad*|en orden|al corriente)]',
      '(documento*|documentacion|forma*|tramite*) migratori*',
      '(fm2|fm3|fmm|tvrh)',
      '(situacion|condicion|estatus|estado) migratori*',
      'residencia (permanente|temporal|legal)',
      'tarjeta* de (residen*|visitante*)',
      'residente* (permanente*|temporal*|legal*)',
      '(estancia|residencia) legal',
      '(constancia|resolucion|carta|documento*|oficio) de[l] [la ](comar|refugiad*|asilo|inm|deportacion|repatriacion)',
      '(visa|permiso) de trabajo',
      `${not}(indocumentad*|ilegal*|migrante*|inmigrante*|refugiad*|deportad*)`,
      '(motivo*|razon*) .. (salida|deportacion|regreso)',
    ],
    unless: [
      '(pasaporte|ine) (u|o|y) [(otra|otro|cualquier) ]..',
      'papeles (de|para) (cliente*|oficina|regalo)',
      'apostill*',
    ],
    unlessNear: ['o tarjeta de residen*', 'documento* que (les|te|le) permita*'],
  },
  sex: {
    say: [
      '(sexo|jenero) [(preferente*|de preferencia) ](femenin*|masculin*|mujer*|hombre*)',
      `${only} [(para|a|que sean|de|el sexo|personal) ](hombre*|mujer*|dama*|caballero*|señorita*|barones|baron|femenin*|masculin*|muchach*|señora*)`,
      '(hombre*|mujer*|dama*|caballero*|barones) (unicamente|solamente|exclusivamente|de preferencia)',
      '(busc*|solicit*|contrat*|requer*|requier*|urje*|nesesit*) [(a|un|una|personal|solo) ](hombre*|mujer*|dama*|caballero*|señorita*|muchach*|chic*|chab*|barones|joven femenin*)',
      '(femenin*|masculin*) [(de preferencia|preferente*|unicamente|indispensable)]',
      '(ser|bacante* para|bacante solo|puesto para|trabajo para|empleo para) (hombre*|mujer*|dama*|caballero*|señorita*|baron*)',
      '(personal|persona|jente|candidato|candidata) (femenin*|masculin*)',
      'señorita*',
    ],
    unless: [
      '(hombre*|mujer*|dama*|chic*|femenin*) (y|o|u) (hombre*|mujer*|caballero*|chic*|masculin*)',
      '(sexo|jenero) indistint*',
      '(ropa|zapat*|calzado|moda|futbol|publico|articulos|bolei*|liga|equipo) ..',
    ],
  },
  family: {
    say: [
      '(solter*|casad*|divorciad*|biud*)',
      'estado sibil [(preferente*|de preferencia) ](solter*|casad*|union*|divorciad*)',
      `${without} [(tener|tenga*|con) ](hijos|ijas|niños|niñas|bebes|compromisos [familiares]|dependientes [economicos]|cargas familiares|familia)`,
      'sin compromisos',
      'acta de matrimonio',
      '(numero|cuantos) [de ]hijos',
    ],
    unless: ['con o sin', '(guarderia|apoyo|cuidado|orario) ..'],
  },
  beliefs: {
    say: [
      '(asist*|acud*|congreg*|ir|baya*|pertenes*) .. (iglesia|templo|misa|culto|congregacion)',
      '(ser|sean|sea|persona|personas|joben*|jente|de|preferente*|religion|fe) [(religion|fe|preferencia) ](catolic*|cristian*|ebanjelic*|creyente*|mormon*)',
      '(catolic*|cristian*) (practicante*|comprometid*)',
      '(profes*|practi*) .. (fe|religion)',
      '(no|sin|abstenerse) [(ser|sean) ](testigo* de jehoba|ateo*|musulman*|judio*|religion)',
      'carta del (parroco|pastor|sacerdote|padre)',
      '(fe|acta|constancia|boleta) de (bautismo|bautizo|confirmacion)',
      '(militancia|afiliacion|filiacion|opinion*|preferencia*) (politic*|partidist*|en partidos)',
      '(militar|pertenes*|simpati*|afiliad*) .. partido*',
    ],
  },
  appearance: {
    say: [
      '(buen*|excelente|impecable|agradable|optima|muy buena) (presentacion|presencia|apariencia|imajen|aspecto|fisico|figura|porte|facha|pinta) [personal]',
      'sobrepeso',
      'medidas (perfectas|#)',
      'peso acorde',
      '(cuerpo|fisico|complexion) (atletic*|delgad*|estetic*)',
      'presentable*',
      '(presentacion|imajen|apariencia|presencia) (impecable|excelente|agradable|intachable|personal)',
      '(delgad*|esbelt*|guap*|atractiv*|bonit*|alt* y delgad*)',
      '(tez|piel) (clara|blanca|morena clara)',
      'estatura',
      'talla* [maxima ](chica|mediana|#|s|m|28|30)',
      'bien parecid*',
      'complexion (delgad*|media*|atletica|robusta)',
      '(cabello|pelo|corte de cabello) (corto|largo|natural|lacio)',
      'agradable a la bista',
    ],
    unless: [
      '(presentacion|imajen|apariencia) (de[l]|en) [(los|las|el|la|tus) ](plat*|alimento*|producto*|postre*|anaquel*|tienda*|reporte*|local|marca|bebida*|mercancia|area*|pedido*|mesa*)',
      '(cliente*|corte* de cabello|pelukeria|estetica|pieza*|control|almacen|tomar|tomando) ..',
      'medidas de (seguridad|higiene|proteccion)',
    ],
  },
  photo: {
    say: [
      '(cb|curriculum|curriculo|solicitud*) .. (foto*)',
      '(enbi*|mand*|anex*|adjunt*|incluir|agreg*|traer) [(tu|una|su|cv y|#) ]foto*',
      '(foto|fotos|fotografia|fotografias) [(tamaño|reciente*|infantil*|de cuerpo|de rostro|actual*|a color)]',
      '# foto*',
    ],
    unless: [
      'sin foto*',
      '(rebelado|album|bideo|fotografo|edicion) ..',
      '(identificacion|credencial) .. (fotografia|foto)',
      '(toma|edicion|retoque|tomar|editar|impresion|curso|estudio) [de ][(las|los) ]foto*',
    ],
  },
  tattoos: {
    say: [
      `${not}(tatuaje*|tatuad*|perforacion*|piercing*|pirsing*|arete*|expansion*)`,
      `no [se ](acept*|permit*|admit*) .. (tatuaje*|tatuad*|perforacion*|piercing*|arete*)`,
      '(tatuaje*|perforacion*|piercing*) (no|prohibid*)',
      `${not}(piercing*|perforacion*) ni tatuaje*`,
    ],
  },
  orientation: {
    say: [
      'eterosesual*',
      `${not}[(comunidad|personas|preferencia*) ](omosesual*|gay*|lesbian*|bisesual*|trans|transjenero|transesual*|lgbt*|trabesti*)`,
      'comunidad lgbt*',
      '(orientacion|preferencia*) sesual* [(definida|eterosesual)]',
      '(indicar|definida|declarar|mencionar) .. (orientacion|preferencia*) sesual*',
    ],
  },
  disability: {
    say: [
      `${not}(discapacid*|problema* fisic*|impediment* fisic*|limitacion* fisic*|defect* fisic*|discapacitad*|minusvali*)`,
      `no (apto*|apta*) [para ][personas ][con ]discapacid*`,
      `no se (acept*|contrat*) .. discapacid*`,
      '(pleno uso|plenitud|goce) .. facultades',
    ],
  },
  language: {
    say: [
      '(español|castellano|ingles|idioma|frances) .. nativ*',
      'nativ* (de|en) [idioma ](español|ingles|castellano)',
      '[idioma ]lengua matern* [(el|español|es) ][español]',
      'idioma materno',
      '(español|ingles) [como ][lengua ](matern*|de nacimiento)',
      '(ablar|able*|able|dominar|dominio|pronunciar) [(total|perfecto|absoluto|completo|bien) ][(del|el|de|bien) ][(el|bien) ](español|castellano) [(perfectamente|bien|perfecto|correctamente)]',
      'español [(al|a) ](# por ciento|perfecto|perfectamente|fluido y sin acento)',
      '(abla ispana|ispanoablante*)',
    ],
    unless: ['para (atender|ablar|tomar|dar|benta*|recibir) ..', 'nativ* o (abanzad*|bilingue)', 'con nosotros'],
  },
  origin: {
    say: [
      '(sin|no tener) acento',
      'acento (neutro|mexicano|local|tapatio)',
      '(originari*|oriund*|natural*|nativ*|nacid*) (de|del|en) [la ](jalisco|guadalajara|zapopan|mexico|tonala|la zona|la region|aqui|la ciudad|el estado|estado)',
      `(ser|sea|sean) (de|del) (aqui|jalisco|guadalajara|la region|la zona|la localidad|la ciudad|rancho|estado)`,
      '(ser|personas|gente|solo|unicamente|preferente*) tapati*',
      `${only} [(para|con|a) ][${people} ](de aqui|local*|de la zona|de la region|de jalisco|de guadalajara|tapati*)`,
      `${not}(foraneo*|foranea*|de fuera|${nations.slice(1)}`,
      '(gente|personas|personal) (de fuera|local|locales)',
      `${only} (jaliscienses|jalisciense|tapati*)`,
    ],
    unless: ['acento (en|de) [(el|la|las|los) ](bolumen|bentas|calidad)'],
  },
} satisfies Record<string, DemandPatterns>;
