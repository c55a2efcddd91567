import type { OpeningText } from '../openings/index.js';

/** An opening of the demonstration. */
export type DemoOpening = Omit<OpeningText, 'municipality' | 'endsOn' | 'contact'> & {
  /** Days from when it is announced. */
  readonly lasts: number;
  /** The norm that requires the age that it asks for. */
  readonly norm?: string;
};

const weekly = { payPeriod: 'week', workDays: 5, contract: 'indefinite', registration: 'first-day' } as const;
const common = { ...weekly, daysOff: 'Sábado y domingo', languages: ['es'] as const, lasts: 60 };

export const bottling: DemoOpening = {
  ...common,
  post: 'Operación de embotellado',
  tasks: 'Surtir botellas a la línea, revisar que vayan limpias y apartar las que no pasan.',
  requirements:
    'Ganas de aprender: te enseñamos en dos semanas. Identificación oficial o documento que permita trabajar en México.',
  site: 'Planta de Tequila, a dos calles de la terminal de camiones',
  payFrom: 2600,
  payTo: 2900,
  schedule: 'Lunes a viernes de 7 a 16, con una hora para comer',
  benefits: 'Comedor, transporte desde Magdalena y uniforme sin costo.',
  posts: 4,
  languages: ['es', 'ht'],
};

export const harvest: DemoOpening = {
  ...common,
  post: 'Jima de agave',
  tasks: 'Cortar y cargar piñas de agave en cuadrilla.',
  requirements: 'Poder cargar hasta 25 kg.',
  site: 'Campos de Amatitán',
  payFrom: 450,
  payTo: 600,
  payPeriod: 'day',
  contract: 'season',
  schedule: 'De 6 a 14',
  benefits: 'Transporte, agua y herramienta.',
  posts: 12,
};

export const labels: DemoOpening = {
  ...common,
  post: 'Etiquetado a mano',
  tasks: 'Pegar etiquetas y sellos de ediciones especiales.',
  requirements: 'Pulso y cuidado con los detalles.',
  site: 'Planta de Tequila',
  payFrom: 2400,
  payTo: 2400,
  schedule: 'Lunes a viernes de 9 a 18',
  benefits: 'Comedor.',
  posts: 2,
};

export const reception: DemoOpening = {
  ...common,
  post: 'Recepción de visitas',
  tasks: 'Recibir a quienes visitan la destilería y llevar la agenda de recorridos.',
  requirements:
    'Señorita de 20 a 30 años, soltera, excelente presentación, sin tatuajes.\nINE vigente y carta de no antecedentes penales.\nInglés intermedio.',
  site: 'Centro de visitantes, Tequila',
  payFrom: 2200,
  payTo: 2500,
  schedule: 'Miércoles a domingo de 10 a 18',
  daysOff: 'Lunes y martes',
  benefits: '',
  posts: 1,
};

export const bakery: DemoOpening = {
  ...common,
  post: 'Ayudante de panadería',
  tasks: 'Pesar, amasar y hornear con el maestro panadero.',
  requirements: 'Nada más que puntualidad: se enseña todo.',
  site: 'Panadería del centro',
  payFrom: 2500,
  payTo: 2700,
  schedule: 'Lunes a viernes de 5 a 13',
  benefits: 'Pan de cada día y un vale de despensa al mes.',
  posts: 2,
  lasts: 45,
};

export const nights: DemoOpening = {
  ...common,
  post: 'Vigilancia nocturna',
  tasks: 'Recorrer la planta de noche y llevar la bitácora.',
  requirements: 'Mayores de 21 años. Saber leer y escribir.',
  norm: 'Reglamento de seguridad privada que aplica a la empresa (por confirmar con FM4)',
  site: 'Planta, entrada 2',
  payFrom: 2800,
  payTo: 3200,
  schedule: 'De 22 a 5, de martes a sábado',
  daysOff: 'Domingo y lunes',
  benefits: 'Bono nocturno.',
  posts: 1,
};

export const rooms: DemoOpening = {
  ...common,
  post: 'Limpieza de habitaciones',
  tasks: 'Dejar listas doce habitaciones por turno, en pareja.',
  requirements: 'Experiencia no necesaria.',
  site: 'Hotel, frente al malecón',
  payFrom: 2450,
  payTo: 2600,
  schedule: 'De 8 a 16',
  benefits: 'Comida y propinas.',
  posts: 3,
};
