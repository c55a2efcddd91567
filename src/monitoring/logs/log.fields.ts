/** The fields of the logs, as data: the form, the import and the export are made of them (`indicadores` § 3). */
import type { LogFieldKind, LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';

/** One field of a log. */
export interface LogField {
  readonly name: LogFieldName;
  readonly kind: LogFieldKind;
  readonly required: boolean;
  /** For `choice`: what can be chosen, with the words that a spreadsheet may say instead. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Longest text, or greatest count. */
  readonly max: number;
  /** How a spreadsheet may head the column, in lower case without accents. */
  readonly headings: readonly string[];
}

const field = (
  name: LogFieldName,
  kind: LogFieldKind,
  headings: readonly string[],
  more: Partial<Pick<LogField, 'required' | 'choices' | 'max'>> = {},
): LogField => ({ name, kind, headings, required: false, choices: {}, max: 200, ...more });

const yesNo = { yes: ['si', 's', 'x', 'yes', '1', 'verdadero'], no: ['no', 'n', '0', 'falso'] };
const municipality = field('municipality', 'municipality', ['municipio', 'lugar o municipio', 'localidad']);
const company = field('company', 'line', ['empresa', 'empleador', 'razon social'], { max: 160 });

const situations = {
  same: ['sigue', 'sigue en la empresa', 'en la misma empresa', 'misma empresa', 'continua', 'activo', 'activa'],
  'other-formal': ['otro empleo formal', 'otra empresa', 'otro empleo'],
  left: ['salio', 'ya no trabaja', 'baja', 'no'],
  unknown: ['sin respuesta', 'no contesto', 'no localizado', 'no localizada', 'se perdio contacto'],
};

const activities: readonly LogField[] = [
  field('happenedOn', 'day', ['fecha', 'dia', 'fecha de la actividad'], { required: true }),
  field('kind', 'choice', ['tipo', 'tipo de actividad', 'actividad'], {
    required: true,
    choices: {
      course: ['curso', 'taller', 'capacitacion', 'formacion'],
      advice: ['asesoria', 'orientacion'],
      visit: ['visita', 'visita a empresa'],
      fair: ['feria', 'feria de empleo'],
      meeting: ['reunion', 'mesa de trabajo', 'junta'],
      referral: ['canalizacion', 'derivacion'],
    },
  }),
  municipality,
  field('place', 'line', ['lugar', 'sede', 'sitio'], { max: 160 }),
  company,
  field('women', 'count', ['mujeres', 'm', 'numero de mujeres'], { max: 10_000 }),
  field('men', 'count', ['hombres', 'h', 'numero de hombres'], { max: 10_000 }),
  field('others', 'count', ['otro genero', 'no binario', 'no binarias', 'otras personas'], { max: 10_000 }),
  field('unsaid', 'count', ['sin dato de genero', 'no dijo', 'sin especificar', 'total sin genero'], { max: 10_000 }),
  field('topic', 'line', ['tema', 'asunto', 'titulo'], { required: true, max: 200 }),
  field('agreements', 'text', ['acuerdos', 'compromisos', 'resultados'], { max: 2_000 }),
  field('nextStep', 'line', ['siguiente paso', 'proximo paso', 'seguimiento'], { max: 400 }),
  field('responsible', 'line', ['responsable', 'quien', 'area responsable'], { max: 120 }),
];

const referrals: readonly LogField[] = [
  field('happenedOn', 'day', ['fecha', 'fecha de canalizacion'], { required: true }),
  field('folio', 'folio', ['folio', 'clave', 'no', 'numero'], { required: true, max: 24 }),
  field('need', 'choice', ['necesidad', 'necesidad atendida', 'motivo'], {
    required: true,
    choices: {
      documents: ['documentos', 'documentacion', 'tramite', 'tramites', 'regularizacion'],
      work: ['empleo', 'trabajo'],
      health: ['salud', 'atencion medica'],
      'mental-health': ['salud mental', 'psicologica', 'atencion psicologica', 'psicosocial'],
      education: ['educacion', 'escuela', 'capacitacion'],
      housing: ['vivienda', 'alojamiento', 'albergue'],
      food: ['alimentacion', 'alimentos', 'comida'],
      legal: ['legal', 'juridica', 'asesoria juridica', 'asesoria legal'],
      other: ['otra', 'otro', 'otras'],
    },
  }),
  field('institution', 'line', ['institucion', 'canalizado a', 'canalizada a', 'organizacion'], {
    required: true,
    max: 160,
  }),
  municipality,
  field('followedUpOn', 'day', [
    'seguimiento',
    'fecha de seguimiento',
    'fecha del seguimiento',
    'seguimiento a 3 dias',
  ]),
  field('outcome', 'choice', ['resultado', 'respuesta'], {
    choices: {
      received: ['recibio el servicio', 'atendido', 'atendida', 'si', 'recibio', 'exitosa'],
      'not-received': ['no recibio el servicio', 'no atendido', 'no atendida', 'no', 'rechazado', 'rechazada'],
      elsewhere: ['se canalizo a otra institucion', 'canalizado a otra', 'otra institucion', 'en otra institucion'],
      unknown: ['sin respuesta', 'no contesto', 'no localizado', 'no localizada'],
    },
  }),
];

const placements: readonly LogField[] = [
  field('happenedOn', 'day', ['fecha', 'fecha de vinculacion', 'vinculacion'], { required: true }),
  field('folio', 'folio', ['folio', 'clave', 'folio seudonimo'], { required: true, max: 24 }),
  company,
  municipality,
  field('interviewed', 'choice', ['entrevista', 'tuvo entrevista', 'entrevistado', 'entrevistada'], { choices: yesNo }),
  field('hiredOn', 'day', ['fecha de contratacion', 'contratacion', 'fecha de ingreso', 'ingreso']),
  field(
    'confirmed',
    'choice',
    ['inicio confirmado', 'confirmado', 'confirmado por la persona', 'inicio confirmado por la persona'],
    { choices: yesNo },
  ),
  field('contract', 'choice', ['contrato', 'tipo de contrato'], {
    choices: {
      indefinite: [
        'escrito, por tiempo indeterminado',
        'indefinido',
        'por tiempo indeterminado',
        'tiempo indeterminado',
        'planta',
        'escrito',
      ],
      fixed: ['escrito, por tiempo determinado', 'determinado', 'tiempo determinado', 'temporal', 'eventual'],
      trial: ['escrito, a prueba o de capacitacion', 'a prueba', 'prueba', 'capacitacion inicial'],
      none: ['verbal', 'sin contrato', 'sin contrato escrito', 'ninguno'],
      unknown: ['no se sabe', 'sin dato'],
    },
  }),
  field('postGroup', 'choice', ['puesto', 'grupo de puesto', 'puesto (grupo)'], {
    choices: {
      operative: ['operativo', 'operativa', 'operario', 'operador', 'operadora'],
      services: ['servicios y ventas', 'servicios', 'servicio', 'ventas', 'atencion'],
      technical: ['tecnico', 'tecnica', 'especializado'],
      office: ['administrativo', 'administrativa', 'oficina'],
      management: ['mando', 'supervision', 'jefatura', 'gerencia'],
      other: ['otro', 'otra'],
    },
  }),
  field('wageBand', 'choice', ['salario', 'rango de salario', 'sueldo'], {
    choices: {
      'to-1': ['hasta un salario minimo', '1', 'minimo'],
      '1-to-2': ['de uno a dos salarios minimos', '1 a 2', '1-2'],
      '2-to-3': ['de dos a tres salarios minimos', '2 a 3', '2-3'],
      'over-3': ['mas de tres salarios minimos', 'mas de 3', '3+'],
    },
  }),
  field(
    'imssInTime',
    'choice',
    ['alta imss', 'imss', 'alta imss en plazo', 'alta en el imss en plazo', 'imss en plazo'],
    { choices: yesNo },
  ),
  field('at3', 'choice', ['situacion a 3 meses', '3 meses', 'a 3 meses'], { choices: situations }),
  field('at6', 'choice', ['situacion a 6 meses', '6 meses', 'a 6 meses'], { choices: situations }),
  field('at12', 'choice', ['situacion a 12 meses', '12 meses', 'a 12 meses'], { choices: situations }),
  field('gender', 'choice', ['genero', 'sexo', 'genero, si la persona lo dijo'], {
    choices: {
      woman: ['mujer', 'm', 'femenino', 'f'],
      man: ['hombre', 'h', 'masculino'],
      other: ['otro', 'no binario', 'no binaria'],
      unsaid: ['prefirio no decirlo', 'prefiere no decir', 'sin dato', 'no dijo'],
    },
  }),
  field('ageRange', 'choice', ['edad', 'rango de edad', 'rango de edad, si la persona lo dijo'], {
    choices: {
      '18-29': ['18 a 29', '18-29'],
      '30-44': ['30 a 44', '30-44'],
      '45-59': ['45 a 59', '45-59'],
      '60-up': ['60 y mas', '60 o mas', '60+'],
    },
  }),
];

/** The fields of each log, in the order of its form. */
export const logFields: Readonly<Record<LogName, readonly LogField[]>> = {
  actividades: activities,
  canalizaciones: referrals,
  vinculaciones: placements,
};

/** Months for which an entry is kept, from its day on (`indicadores` § 3). */
export const keptMonths: Readonly<Record<LogName, number>> = {
  actividades: 60,
  canalizaciones: 24,
  // twelve months of following up, and three years
  vinculaciones: 48,
};
