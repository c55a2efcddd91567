/** A sector of economic activity: its code (two of them are ranges, as INEGI writes them) and its names. */
export interface Sector {
  code: string;
  name: string;
  english: string;
}

/**
 * The twenty sectors of SCIAN México 2018 (INEGI, Sistema de Clasificación Industrial de América del Norte), official
 * Spanish names, short English ones.
 */
export const sectors: readonly Sector[] = [
  {
    code: '11',
    name: 'Agricultura, cría y explotación de animales, aprovechamiento forestal, pesca y caza',
    english: 'Agriculture, forestry, fishing and hunting',
  },
  { code: '21', name: 'Minería', english: 'Mining, quarrying, and oil and gas extraction' },
  {
    code: '22',
    name: 'Generación, transmisión, distribución y comercialización de energía eléctrica, suministro de agua y de gas natural por ductos al consumidor final',
    english: 'Electricity, water and piped natural gas',
  },
  { code: '23', name: 'Construcción', english: 'Construction' },
  { code: '31-33', name: 'Industrias manufactureras', english: 'Manufacturing' },
  { code: '43', name: 'Comercio al por mayor', english: 'Wholesale trade' },
  { code: '46', name: 'Comercio al por menor', english: 'Retail trade' },
  {
    code: '48-49',
    name: 'Transportes, correos y almacenamiento',
    english: 'Transportation, postal services and warehousing',
  },
  { code: '51', name: 'Información en medios masivos', english: 'Information and mass media' },
  { code: '52', name: 'Servicios financieros y de seguros', english: 'Finance and insurance' },
  {
    code: '53',
    name: 'Servicios inmobiliarios y de alquiler de bienes muebles e intangibles',
    english: 'Real estate, rental and leasing',
  },
  {
    code: '54',
    name: 'Servicios profesionales, científicos y técnicos',
    english: 'Professional, scientific and technical services',
  },
  { code: '55', name: 'Corporativos', english: 'Management of companies and enterprises' },
  {
    code: '56',
    name: 'Servicios de apoyo a los negocios y manejo de residuos, y servicios de remediación',
    english: 'Business support, waste management and remediation services',
  },
  { code: '61', name: 'Servicios educativos', english: 'Educational services' },
  { code: '62', name: 'Servicios de salud y de asistencia social', english: 'Health care and social assistance' },
  {
    code: '71',
    name: 'Servicios de esparcimiento culturales y deportivos, y otros servicios recreativos',
    english: 'Arts, entertainment, sports and recreation',
  },
  {
    code: '72',
    name: 'Servicios de alojamiento temporal y de preparación de alimentos y bebidas',
    english: 'Accommodation and food services',
  },
  {
    code: '81',
    name: 'Otros servicios excepto actividades gubernamentales',
    english: 'Other services, except government',
  },
  {
    code: '93',
    name: 'Actividades legislativas, gubernamentales, de impartición de justicia y de organismos internacionales y extraterritoriales',
    english: 'Legislative, government and judicial activities, international and extraterritorial bodies',
  },
];

const byCode = new Map(sectors.map((sector) => [sector.code, sector]));

/** The sector with that code, if there is one. */
export function sectorOf(code: string): Sector | undefined {
  return byCode.get(code);
}
