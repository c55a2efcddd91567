/**
 * The two catalogues on the back of form DC-3 (Acuerdo of STPS, DOF 14-06-2013), as published copies of the form show them;
 * the official print was not found, so FM4 compares them with it before companies rely on them.
 */

/** An entry: its key and its name. */
export interface CatalogueEntry {
  readonly key: string;
  readonly name: string;
}

/** An area of the national catalogue of occupations with its sub-areas, of which a worker's occupation is one. */
export interface OccupationArea extends CatalogueEntry {
  readonly parts: readonly CatalogueEntry[];
}

/** What a course is about. */
export const subjectAreas: readonly CatalogueEntry[] = [
  { key: '1000', name: 'Producción general' },
  { key: '2000', name: 'Servicios' },
  { key: '3000', name: 'Administración, contabilidad y economía' },
  { key: '4000', name: 'Comercialización' },
  { key: '5000', name: 'Mantenimiento y reparación' },
  { key: '6000', name: 'Seguridad' },
  { key: '7000', name: 'Desarrollo personal y familiar' },
  { key: '8000', name: 'Uso de tecnologías de la información y comunicación' },
  { key: '9000', name: 'Participación social' },
];

const area = (key: string, name: string, ...parts: readonly string[]): OccupationArea => ({
  key,
  name,
  parts: parts.map((part, at) => ({ key: `${key}.${at + 1}`, name: part })),
});

export const occupationAreas: readonly OccupationArea[] = [
  area('01', 'Cultivo, crianza y aprovechamiento', 'Agricultura y silvicultura', 'Ganadería', 'Pesca y acuacultura'),
  area(
    '02',
    'Extracción y suministro',
    'Exploración',
    'Extracción',
    'Refinación y beneficio',
    'Provisión de energía',
    'Provisión de agua',
  ),
  area(
    '03',
    'Construcción',
    'Planeación y dirección de obras',
    'Edificación y urbanización',
    'Acabado',
    'Instalación y mantenimiento',
  ),
  area(
    '04',
    'Tecnología',
    'Mecánica',
    'Electricidad',
    'Electrónica',
    'Informática',
    'Telecomunicaciones',
    'Procesos industriales',
  ),
  area(
    '05',
    'Procesamiento y fabricación',
    'Minerales no metálicos',
    'Metales',
    'Alimentos y bebidas',
    'Textiles y prendas de vestir',
    'Materia orgánica',
    'Productos químicos',
    'Productos metálicos y de hule y plástico',
    'Productos eléctricos y electrónicos',
    'Productos impresos',
  ),
  area('06', 'Transporte', 'Ferroviario', 'Autotransporte', 'Aéreo', 'Marítimo y fluvial', 'Servicios de apoyo'),
  area(
    '07',
    'Provisión de bienes y servicios',
    'Comercio',
    'Alimentación y hospedaje',
    'Turismo',
    'Deporte y esparcimiento',
    'Servicios personales',
    'Reparación de artículos de uso doméstico y personal',
    'Limpieza',
    'Servicio postal y mensajería',
  ),
  area('08', 'Gestión y soporte administrativo', 'Bolsa, banca y seguros', 'Administración', 'Servicios legales'),
  area(
    '09',
    'Salud y protección social',
    'Servicios médicos',
    'Inspección sanitaria y del medio ambiente',
    'Seguridad social',
    'Protección de bienes y/o personas',
  ),
  area(
    '10',
    'Comunicación',
    'Publicación',
    'Radio, cine, televisión y teatro',
    'Interpretación artística',
    'Traducción e interpretación lingüística',
    'Publicidad, propaganda y relaciones públicas',
  ),
  area('11', 'Desarrollo y extensión del conocimiento', 'Investigación', 'Enseñanza', 'Difusión cultural'),
];

/** Keys of all sub-areas, `01.1` to `11.3`. */
export const occupationKeys: readonly string[] = occupationAreas.flatMap(({ parts }) => parts.map(({ key }) => key));

/** The sub-area of that key, or undefined. */
export const occupationOf = (key: string): CatalogueEntry | undefined =>
  occupationAreas.flatMap(({ parts }) => parts).find((one) => one.key === key);

/** The subject area of that key, or undefined. */
export const subjectAreaOf = (key: string): CatalogueEntry | undefined => subjectAreas.find((one) => one.key === key);

/** Levels of education as list DC-4 numbers them; 0: none. */
export const educationLevels = 9;
/** Papers that prove it: degree, certificate, diploma, other. */
export const educationProofs = 4;
