/** A municipality: its INEGI code (`14` for Jalisco and three digits), its official name, its region. */
export interface Municipality {
  code: string;
  name: string;
  region: string;
}

/**
 * The twelve regions of Jalisco in their official order, north to the centre, as redrawn in 2014 (Regional development plans
 * 2015–2025 of the state's planning ministry); earlier lists have a Costa Norte and a Sierra Occidental instead.
 */
export const regionsOfJalisco = [
  'Norte',
  'Altos Norte',
  'Altos Sur',
  'Ciénega',
  'Sureste',
  'Sur',
  'Sierra de Amula',
  'Costa Sur',
  'Costa-Sierra Occidental',
  'Valles',
  'Lagunas',
  'Centro',
] as const;

// Number within the state in INEGI's catalogue of geostatistical areas, name, index of the region above.
const rows: readonly (readonly [number, string, number])[] = [
  [1, 'Acatic', 2],
  [2, 'Acatlán de Juárez', 10],
  [3, 'Ahualulco de Mercado', 9],
  [4, 'Amacueca', 10],
  [5, 'Amatitán', 9],
  [6, 'Ameca', 9],
  [7, 'San Juanito de Escobedo', 9],
  [8, 'Arandas', 2],
  [9, 'El Arenal', 9],
  [10, 'Atemajac de Brizuela', 10],
  [11, 'Atengo', 6],
  [12, 'Atenguillo', 8],
  [13, 'Atotonilco el Alto', 3],
  [14, 'Atoyac', 10],
  [15, 'Autlán de Navarro', 6],
  [16, 'Ayotlán', 3],
  [17, 'Ayutla', 6],
  [18, 'La Barca', 3],
  [19, 'Bolaños', 0],
  [20, 'Cabo Corrientes', 8],
  [21, 'Casimiro Castillo', 7],
  [22, 'Cihuatlán', 7],
  [23, 'Zapotlán el Grande', 5],
  [24, 'Cocula', 10],
  [25, 'Colotlán', 0],
  [26, 'Concepción de Buenos Aires', 4],
  [27, 'Cuautitlán de García Barragán', 7],
  [28, 'Cuautla', 6],
  [29, 'Cuquío', 11],
  [30, 'Chapala', 4],
  [31, 'Chimaltitán', 0],
  [32, 'Chiquilistlán', 6],
  [33, 'Degollado', 3],
  [34, 'Ejutla', 6],
  [35, 'Encarnación de Díaz', 1],
  [36, 'Etzatlán', 9],
  [37, 'El Grullo', 6],
  [38, 'Guachinango', 8],
  [39, 'Guadalajara', 11],
  [40, 'Hostotipaquillo', 9],
  [41, 'Huejúcar', 0],
  [42, 'Huejuquilla el Alto', 0],
  [43, 'La Huerta', 7],
  [44, 'Ixtlahuacán de los Membrillos', 11],
  [45, 'Ixtlahuacán del Río', 11],
  [46, 'Jalostotitlán', 2],
  [47, 'Jamay', 3],
  [48, 'Jesús María', 2],
  [49, 'Jilotlán de los Dolores', 5],
  [50, 'Jocotepec', 4],
  [51, 'Juanacatlán', 11],
  [52, 'Juchitlán', 6],
  [53, 'Lagos de Moreno', 1],
  [54, 'El Limón', 6],
  [55, 'Magdalena', 9],
  [56, 'Santa María del Oro', 4],
  [57, 'La Manzanilla de la Paz', 4],
  [58, 'Mascota', 8],
  [59, 'Mazamitla', 4],
  [60, 'Mexticacán', 2],
  [61, 'Mezquitic', 0],
  [62, 'Mixtlán', 8],
  [63, 'Ocotlán', 3],
  [64, 'Ojuelos de Jalisco', 1],
  [65, 'Pihuamo', 5],
  [66, 'Poncitlán', 3],
  [67, 'Puerto Vallarta', 8],
  [68, 'Villa Purificación', 7],
  [69, 'Quitupan', 4],
  [70, 'El Salto', 11],
  [71, 'San Cristóbal de la Barranca', 11],
  [72, 'San Diego de Alejandría', 1],
  [73, 'San Juan de los Lagos', 1],
  [74, 'San Julián', 2],
  [75, 'San Marcos', 9],
  [76, 'San Martín de Bolaños', 0],
  [77, 'San Martín Hidalgo', 10],
  [78, 'San Miguel el Alto', 2],
  [79, 'Gómez Farías', 5],
  [80, 'San Sebastián del Oeste', 8],
  [81, 'Santa María de los Ángeles', 0],
  [82, 'Sayula', 10],
  [83, 'Tala', 9],
  [84, 'Talpa de Allende', 8],
  [85, 'Tamazula de Gordiano', 5],
  [86, 'Tapalpa', 10],
  [87, 'Tecalitlán', 5],
  [88, 'Techaluta de Montenegro', 10],
  [89, 'Tecolotlán', 6],
  [90, 'Tenamaxtlán', 6],
  [91, 'Teocaltiche', 1],
  [92, 'Teocuitatlán de Corona', 10],
  [93, 'Tepatitlán de Morelos', 2],
  [94, 'Tequila', 9],
  [95, 'Teuchitlán', 9],
  [96, 'Tizapán el Alto', 4],
  [97, 'Tlajomulco de Zúñiga', 11],
  [98, 'San Pedro Tlaquepaque', 11],
  [99, 'Tolimán', 5],
  [100, 'Tomatlán', 7],
  [101, 'Tonalá', 11],
  [102, 'Tonaya', 6],
  [103, 'Tonila', 5],
  [104, 'Totatiche', 0],
  [105, 'Tototlán', 3],
  [106, 'Tuxcacuesco', 6],
  [107, 'Tuxcueca', 4],
  [108, 'Tuxpan', 5],
  [109, 'Unión de San Antonio', 1],
  [110, 'Unión de Tula', 6],
  [111, 'Valle de Guadalupe', 2],
  [112, 'Valle de Juárez', 4],
  [113, 'San Gabriel', 5],
  [114, 'Villa Corona', 10],
  [115, 'Villa Guerrero', 0],
  [116, 'Villa Hidalgo', 1],
  [117, 'Cañadas de Obregón', 2],
  [118, 'Yahualica de González Gallo', 2],
  [119, 'Zacoalco de Torres', 10],
  [120, 'Zapopan', 11],
  [121, 'Zapotiltic', 5],
  [122, 'Zapotitlán de Vadillo', 5],
  [123, 'Zapotlán del Rey', 3],
  [124, 'Zapotlanejo', 11],
  [125, 'San Ignacio Cerro Gordo', 2],
];

/** The 125 municipalities of Jalisco in the order of their INEGI codes, `14001` Acatic to `14125` San Ignacio Cerro Gordo. */
export const municipalitiesOfJalisco: readonly Municipality[] = rows.map(([number, name, region]) => ({
  code: `14${String(number).padStart(3, '0')}`,
  name,
  region: regionsOfJalisco[region] ?? '',
}));

const byCode = new Map(municipalitiesOfJalisco.map((municipality) => [municipality.code, municipality]));

/** The municipality of Jalisco with that INEGI code, if there is one. */
export function municipalityOfJalisco(code: string): Municipality | undefined {
  return byCode.get(code);
}

/** The municipalities by region, regions in their official order, names in Spanish alphabetical order; for a select. */
export function municipalitiesByRegion(): { region: string; municipalities: Municipality[] }[] {
  const { compare } = new Intl.Collator('es');
  return regionsOfJalisco.map((region) => ({
    region,
    municipalities: municipalitiesOfJalisco
      .filter((municipality) => municipality.region === region)
      .toSorted((a, b) => compare(a.name, b.name)),
  }));
}
