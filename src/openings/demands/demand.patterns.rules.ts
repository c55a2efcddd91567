/**
 * How advertisements word what they demand, pure. Plain words, matched as they sound; `a*` begins with, `(a|b)` either, `[a ]`
 * perhaps, `..` up to three words, `#` a number.
 */
import type { DemandKind } from './demand.kinds.rules.js';
import type { DemandPatterns } from './pattern-pieces.rules.js';
import { personPatterns } from './person.patterns.rules.js';
import { proofPatterns } from './proof.patterns.rules.js';

/** By kind. Limits of age are found by their numbers. */
export const patterns: Readonly<Record<Exclude<DemandKind, 'age'>, DemandPatterns>> = {
  ...personPatterns,
  ...proofPatterns,
};

/** Words that look like one of the rules' with a slip, and are none. */
export const properWords =
  `prestacion prestaciones representacion representaciones preservacion region regional mecanico mecanicos
  pasado cansado presente presentes presentar medico medicos medicas medicina estado estados origen originales sentido costura
  costos cuentas deposito depositos corporal presencial presencias recibos residente residentes residencial seguridad seguros
  permanencia delgada delgado delgadas delgados paneles aparador aparadores nacional nacionales nacionalmente credito creditos documental examenes pagado pagada pagados pagadas recibir recibe recibimos reciben consejeria calzada castilla
  amaneado antilope aportillar aprestado apisonada balones bajones vagones barnices banales bebiendo radiando carilla cuartilla compresion desteñido
  devenido embarco embarro embarcos entinta envergonzado expirado expirada expirados expiradas espinado espiado envarado fonografico hipersensible
  lacrando papales pianista pianistas ponzoña profesado punzonado punzonada realidad realidades rivalidad rebatido sobrepaso tatuamos baroques blanket blankets
  completion convection convector gestation gratification preventable demanded feminine papeleria`.split(/\s+/);
