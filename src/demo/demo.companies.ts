/** A company of the demonstration. Names, RFCs and people are invented; the check digits are right. */
export interface DemoCompany {
  readonly rfc: string;
  readonly legalName: string;
  readonly tradeName: string;
  readonly sectorCode: string;
  /** The instrument's word for the activity. */
  readonly activity: string;
  readonly headcount: number;
  readonly municipalityCode: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Colleagues who learn: name and mailbox before the at sign. */
  readonly team: readonly (readonly [name: string, mailbox: string])[];
}

const company = (
  [rfc, legalName, tradeName]: [string, string, string],
  [sectorCode, activity, headcount, municipalityCode]: [string, string, number, string],
  [contactName, contactEmail]: [string, string],
  team: DemoCompany['team'],
): DemoCompany => ({
  rfc,
  legalName,
  tradeName,
  sectorCode,
  activity,
  headcount,
  municipalityCode,
  contactName,
  contactEmail,
  team,
});

export const agaveAzul = company(
  ['DAA110314QX4', 'Destilados Agave Azul de Tequila, S.A. de C.V.', 'Agave Azul'],
  ['31-33', 'industria', 86, '14094'],
  ['Lucía Navarro Íñiguez', 'rh@agave-azul.example'],
  [
    ['Marco Ibarra Santos', 'equipo'],
    ['Rosa Elena Díaz Mora', 'direccion'],
    ['Jacinto Peña Lugo', 'jimador'],
  ],
);

export const esperanza = company(
  ['PET980522HJ0', 'Panificadora La Esperanza de Tonalá, S.A. de C.V.', 'Panificadora La Esperanza de Tonalá'],
  ['31-33', 'industria', 64, '14101'],
  ['Beatriz Uribe Solano', 'rh@la-esperanza.example'],
  [
    ['Rubén Uribe Solano', 'direccion'],
    ['Nora Quezada Ibáñez', 'mostrador'],
    ['Hugo Lomelí Arce', 'hornos'],
  ],
);

export const zapotlan = company(
  ['TTZ040917KD2', 'Taller Textil Zapotlán, S. de R.L. de C.V.', 'Taller Textil Zapotlán'],
  ['31-33', 'industria', 23, '14023'],
  ['Amparo Chávez Rizo', 'rh@textil-zapotlan.example'],
  [
    ['Joel Chávez Rizo', 'direccion'],
    ['Noé Barajas Leal', 'corte'],
  ],
);

export const mezquite = company(
  ['HCM120305RTA', 'Hoteles Casa Mezquite, S.A.P.I. de C.V.', 'Hotel Casa Mezquite'],
  ['72', 'alojamiento_y_alimentos', 9, '14039'],
  ['Regina Falcón Ortega', 'rh@casa-mezquite.example'],
  [
    ['Aurora Falcón Ortega', 'direccion'],
    ['Iker Salcedo Mora', 'cocina'],
    ['Celia Rentería Paz', 'pisos'],
    ['Omar Tiznado Lara', 'mantenimiento'],
    ['Perla Nuño Vega', 'bar'],
    ['Saúl Macías Rojo', 'jardin'],
    ['Inés Verdín Sosa', 'noche'],
    ['Josué Mercado Inda', 'recepcion'],
  ],
);

export const arandas = company(
  ['MAR990308LM7', 'Muebles Arandas, S.A. de C.V.', 'Muebles Arandas'],
  ['31-33', 'industria', 47, '14008'],
  ['Graciela Hernández Páez', 'rh@muebles-arandas.example'],
  [['Efraín Loza Tello', 'taller']],
);

export const occidente = company(
  ['LPO150714GH0', 'Logística Puerta de Occidente, S.A. de C.V.', 'Puerta de Occidente'],
  ['48-49', 'transporte_y_logistica', 210, '14070'],
  ['Óscar Villaseñor Cruz', 'rh@puerta-occidente.example'],
  [['Lidia Ramos Huerta', 'patio']],
);

export const barranca = company(
  ['COB070830TR1', 'Constructora Barranca, S.A. de C.V.', 'Constructora Barranca'],
  ['23', 'construccion', 132, '14120'],
  ['Paola Quirarte Nuño', 'rh@barranca.example'],
  [
    ['Ernesto Quirarte Nuño', 'direccion'],
    ['Martín Ascencio Gil', 'obra'],
  ],
);

export const sierra = company(
  ['TST010615BN9', 'Transportes Sierra del Tigre, S.A. de C.V.', 'Sierra del Tigre'],
  ['48-49', 'transporte_y_logistica', 58, '14059'],
  ['Elías Contreras Farías', 'rh@sierra-tigre.example'],
  [
    ['Minerva Contreras Farías', 'direccion'],
    ['Dulce Magaña Rico', 'rutas'],
  ],
);

export const conejo = company(
  ['RCP130211CV1', 'Restaurantes Conejo y Pitahaya, S.A. de C.V.', 'Conejo & Pitahaya'],
  ['72', 'alojamiento_y_alimentos', 31, '14098'],
  ['Andrea Camarena Soto', 'rh@conejo-pitahaya.example'],
  [
    ['Julián Camarena Soto', 'direccion'],
    ['Raúl Bañuelos Mata', 'cocina'],
  ],
);

export const altos = company(
  ['CAL050404MP1', 'Comercializadora Los Altos, S.A. de C.V.', 'Los Altos'],
  ['46', 'comercio', 19, '14093'],
  ['Silvia Aceves Franco', 'rh@los-altos.example'],
  [
    ['Ofelia Aceves Franco', 'direccion'],
    ['Tomás Jáuregui Leal', 'ventas'],
  ],
);

export const sanRafael = company(
  ['CSR180926JK3', 'Clínica San Rafael de Vallarta, S.C.', 'Clínica San Rafael'],
  ['62', 'salud_y_cuidados', 40, '14067'],
  ['Nadia Espinosa Rojo', 'rh@san-rafael.example'],
  [],
);
