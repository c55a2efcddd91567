/** How advertisements word which papers, tests, money and records they demand, pure. */
import { byWorker, money, not, paper, pay, test, type DemandPatterns, without } from './pattern-pieces.rules.js';

/** By kind. */
export const proofPatterns = {
  identification: {
    say: ['(ine|ife)', 'credencial (de|del) (elector*|ine)', 'credencial para botar'],
    unlessNear: [
      'ine (o|u) [(tu|con|una|un) ](otr*|cualquier*|pasaporte|identificacion*|documento*|tarjeta*|cartilla)',
      'identificacion [oficial ][(con fotografia|vigente) ][, ][(como|por ejemplo) ]ine',
      'ine , [(licencia|cedula|cartilla) , ](pasaporte|cartilla|licencia|tarjeta*|cedula|matricula) .. (o|u)',
      '(pasaporte|identificacion oficial|cualquier identificacion) [, ](o|u|e|,) [la ]ine',
      'ine [o ][, ](pasaporte|matricula|curp)',
    ],
  },
  papers: {
    say: [
      'acta* de nacimiento [mexican*]',
      'apostill*',
      'rebalid*',
      'rebalidacion* [de estudios]',
      'cartilla [(del|de) ][servicio ][(militar|nacional|liberada)]',
      'estudios (hechos|realizados|cursados) en mexico',
    ],
  },
  numbers: {
    say: [
      '(nss|rfc)',
      '(numero|hoja|afiliacion|tarjeta|constancia|alta) (de|del|al|en) [el ](seguro [social]|seguridad social|imss)',
      '(constancia|cedula|situacion|registro) [de ][situacion ](fiscal|en el sat)',
      'alta en [el ](sat|hacienda)',
      'semanas cotizadas',
    ],
    unless: [
      '(de|por parte de) la empresa',
      'de [los ](cliente*|probedor*)',
      'alta en el (imss|seguro [social]) (desde|el|a partir|inmediata|al)',
      '(ofrese*|prestaciones|damos|incluye) .. (imss|seguro)',
      'desde el primer dia',
    ],
  },
  bank: {
    say: [
      '(cuenta*|tarjeta*) [(de|en) ][el ](bancari*|banco*|debito|nomina|bbva|banamex|santander|banorte|hsbc|azteca|bancoppel|citibanamex)',
      'cuenta [(activa|abierta|propia) ][(en|con|de) ][un ](banco|bbva|banamex|santander|banorte|hsbc|azteca|bancoppel)',
      'estado de cuenta [bancari*]',
      'clabe [interbancaria]',
    ],
    unless: ['(sin|no) .. costo', '(abr*|tramit*) .. cuenta', 'de (clientes|la empresa|probedores)'],
  },
  pregnancy: {
    say: [
      `${test} .. (embarazo|grabidez|ingrabidez|jestacion)`,
      `${not}[(las|mujeres|planes de|periodo de|estado de) ][periodo de ](embarazad*|embarazo*|jestacion|grabid*|jestante*)`,
      'ingrabidez',
      'planes de (embarazo|embarazarse|tener hijos)',
    ],
  },
  hiv: {
    say: [
      `${test} .. (bih|sida|seropositiv*)`,
      `${not}[(portador* de|portador* del|el|birus) ](bih|sida|seropositiv*)`,
      'portador* de[l] bih',
      '(bih|sida) [(o|y) (bih|sida) ](negativ*|no reactiv*)',
    ],
  },
  health: {
    say: [
      '(certificado*|examen*|estudio*|rebision*|chequeo*|carta*) medic*',
      '(certificado|constancia|carta) de [buena ]salud',
      '(buen*|excelente|optim*|perfecto|perfecta) [(estado|condicion*) de ]salud',
      'antidop*',
      '(prueba*|examen*|analisis) (de sangre|clinicos|de orina|de laboratorio)',
      'analisis clinicos',
      `${not}(enfermedad*|padecimiento*|problemas de salud|diabetes|hipertension|epilepsia|asma|obesidad)`,
    ],
    unless: [
      '(cargo|cuenta|pagad*|por) [(de|por) ]la empresa',
      'de (alimento*|agua|suelo*|bebida*|material*)',
      '(promob*|cuidad*|curso*|seguridad y|area*|sector*|probedor*|auxiliar*|equipo*|tomar|paciente*) ..',
    ],
  },
  union: {
    say: [
      `${without} [(estar|este*|ser|aber|pertenes*|aya*) ]..sindic*`,
      `${without} [(aber|aya*|tener|tenga*) ][(estado|ser|antecedentes|sido) ][(pertenesid*|afiliad*|miembro) ][(a|de|al|en) ][(un|algun|ningun|los) ]sindic*`,
      'no pertenes* a [(un|ningun|algun) ]sindic*',
      '(afiliarse|afiliacion obligatoria|renunci*) [(a|al) ][(el|un) ]sindic*',
      '(carta|constancia) de no afiliacion sindical',
      `${not}[(aber|aya*) ][(puesto|presentado|metido|interpuesto) ][(historial|antecedentes) de ]demand*`,
      'desafili* .. sindic*',
      'sin antecedentes (sindicales|laborales)',
      '(sindicalizado|sindicalizada|sindicalizados|sindicalizadas)',
    ],
    unless: ['puedes ..', 'libertad ..', 'que quieras'],
  },
  payment: {
    say: [
      `deposit* [(inicial|reembolsable|de garantia|en garantia) ][(de|por) ][pesos ]#`,
      '(cuota*|cooperacion*) [de ][pesos ]#',
      'deposito en garantia',
      '(dejar|dar|acer) [un ]deposito',
      `${pay} [(el|la|su|tu|un|una|propio|los|las) ][(costo de[l]|propio|primer) ][(el|la|tu|su) ]${money}`,
      `costo* (del|de|de la|de el|por) [(el|la|los|tu) ]${money}`,
      `${money} [(se|lo|la|los) ][(es|corre|sera) ](descuent*|paga|pagan|pagas|a cargo|por cuenta)`,
      `a cargo de[l] ${byWorker}`,
      '(pagar|depositar|cubrir|aportar|inbertir|transferir|inbersion de) [(los|unos|solo|la cantidad de) ][pesos ]#',
      '(corre|corren) por (tu|su|cuenta)',
      '(inbersion|aportacion|cooperacion|anticipo) [(inicial|minima) ][de ][pesos ][#]',
      'cuota* [de ](inscripcion|recuperacion|afiliacion|injreso)',
      'firmar [un ][(pagare|letra*)]pagare',
      '(pagare|fianza)',
      'apartar .. (lugar|puesto|bacante|entrevista)',
      'pago* (de|por) [(los|la) ](gastos|jestion|tramite*|inscripcion|entrevista|bacante|membresia)',
      'kit de inicio',
    ],
    unless: [
      '(sin|no tiene*|ningun) .. costo',
      '(gratis|gratuit*)',
      '(paga|pagad*|cubre|cargo de) [(por|de) ]la empresa',
      'te (damos|pagamos)',
      'tu sueldo',
      'capacitacion pagad*',
    ],
  },
  originals: {
    say: [
      '(dej*|entreg*|resguard*|retien*|retener|retencion|guard*|qued*) .. (original* [(en|a)]|pasaporte*|identificacion*|ine|papeles originales)',
      '(dejar|entregar|resguardo de|retencion de) [(sus|los|tus|tu|su|el|la|tu) ](documento* original*|originales|pasaporte|identificacion [oficial])',
      '[documento* ]original* .. (garantia|resguardo|prenda|se quedan)',
      '(retien*|retenemos|quedamos con|quedan con) [(los|tus|sus|con) ](documento*|papeles)',
      'en prenda',
    ],
    unless: ['(entrega|recepcion) de documentos originales a (cliente*)', 'debolbemos', 'no nos quedamos'],
  },
  record: {
    say: [
      `${paper} de [no ]antecedente* [no ][penal*]`,
      'antecedente* [no ](penal*|delictiv*|criminal*|polici*|judicial*)',
      'no antecedente*',
      '(sin|no tener) antecedente*',
      '(carta|constancia) de policia',
      `${without} [(aber|aya*|aber|a) ](estado|sido) .. (pres*|detenid*|carcel|encarcelad*|prision|procesad*)`,
      '(sin|no tener) [(record|historial) ](criminal*|delictiv*|delitos)',
      '(record|historial) (criminal|delictivo)',
      'constancia de datos rejistrales',
      `${not}(problema* con la ley|problema* legal*|problema* judicial*)`,
    ],
    unless: ['antecedente* (laborales|sindicales|academicos|clinicos)'],
  },
  credit: {
    say: [
      'buro [de credito]',
      'buen buro',
      '(buen|sano|impecable|buena) [(historial|situacion) ]crediti*',
      'istorial crediti* [(sano|bueno|limpio)]',
      '(estudio|inbestigacion|estudios|bisita) socioeconomic*',
      '(sin|no tener) (deudas|adeudos)',
    ],
    unless: ['de [los ](cliente*|acreditad*)', '(jestion|analisis|analista*) ..'],
  },
  home: {
    say: [
      '(casa|bibienda|domicilio|departamento|inmueble) propi*',
      'comprobante* [de ]domicili*',
      'recibo* de [(la|el) ](luz|agua|telefono|cfe|predial)',
      'arraigo',
      '# años [de ](residencia|residir|radicar|radicando|bibiendo|arraigo)',
      '(cinco|dos|tres|cuatro|diez|un) año* [de ](residencia|radicando|bibiendo|arraigo|residir)',
      'residencia [(previa|comprobable|minima|fija) ](de|en|comprobable|previa) ..',
      'escritura* de [(su|la|tu) ]casa',
    ],
    unless: [
      'comprobante [de ]domicili* (o|u)',
      'carta de alberge',
      'residencia (permanente|temporal|legal)',
      'edificio',
    ],
  },
  references: {
    say: [
      'referencia* [(laborales|personales|comprobables) ][(comprobables|personales) ](de [(personas|jente) de ](guadalajara|jalisco|zapopan|aqui)|locales|de becinos|becinales|familiares|nacionales|en (mexico|guadalajara|jalisco|la ciudad|zapopan|el pais|la zona))',
      '(carta*|referencia*) de recomendacion de [(un|una|tu|sus|los|empresas) ](becino*|empresa* mexican*|mexican*|familiar*|parroco|amigo*)',
      '(aval|fiador*)',
      `experiencia [laboral ][(comprobable|previa|minima) ][de ][(#|un|dos|tres) ][años ][año ]en [(empresas|industria) ](mexico|guadalajara|jalisco|nacionales|mexicana*|el pais)`,
    ],
    unless: ['de otro pais', '(cualquier|otro) pais'],
  },
} satisfies Record<string, DemandPatterns>;
