import { readFileSync } from 'node:fs';
import { parseInstrument } from '../../src/assessments/instrument/instrument.parser.js';
import type { Profile } from '../../src/assessments/instrument/instrument.types.js';

/** The instrument in force. */
export const instrument = parseInstrument(
  readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'),
);

/** Of a company of 120 people to which every question but the one about a union applies. */
export const largeProfile: Profile = {
  num_trabajadores: 120,
  sector: 'industria',
  tiene_personal_en_movilidad: true,
  tiene_personal_que_no_domina_espanol: true,
  usa_agencias_o_contratistas: true,
  ofrece_alojamiento_o_transporte: true,
  tiene_sindicato: false,
};

/** Of a shop of four to which none of them applies. */
export const smallProfile: Profile = {
  num_trabajadores: 4,
  sector: 'comercio',
  tiene_personal_en_movilidad: false,
  tiene_personal_que_no_domina_espanol: false,
  usa_agencias_o_contratistas: false,
  ofrece_alojamiento_o_transporte: false,
  tiene_sindicato: false,
};
