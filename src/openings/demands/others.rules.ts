/** Whether clients, patients and pupils are spoken of, not whoever is sought, pure. */
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

/** Others than who is sought. */
const OTHERS = new RegExp(
  anyOf([
    '(de|del|a|al|con|para|por|entre|que) [(los|las|la|el|sus|nuestros|nuestras|todos|personas) ](cliente*|solicitantes|compradores|inquilin*|participantes|pasajeros|turistas|condominos|condomin*|deudores|paciente*|alumn*|usuari*|beneficiari*|publico|poblacion|niño*|niña*|adult*|proveedor*|acreditad*|uesped*|emplead(os|as)|trabajadores|colaborador*|comensal*|visitante*|residentes|socios|infant*|familias|refugiad*|migrantes|clients|patients|customers|guests|children)',
    '(clientela|clients|customers|patients|guests|residents|students|shoppers|visitors|tenants|borrowers|vendors|suppliers|callers|travelers|participants|inquilin*)',
  ]),
);
/** For whom the company hires: it asks, too. */
const CLIENT_ASKS =
  /(?<![a-z])(?:por|disposision|tabulador|politik|instruksion|petision|lineamient|kodigo|rekerimient|rekisit|perfil|orden|solisitud)[a-z]* (?:(?:de|del|de nuestro|nuestro|el) )?klient[a-z]*|(?:el|nuestro) kliente (?:(?:solo|no|nos|ya|unikamente) )*(?:pid|esij|rekier|asept|solisit|konsider|busk|balor|prefier|kier|admit)[a-z]*/g;
/** What they want is no longer they. */
const WISH =
  /(?<![a-z])(?:would|make|espekt|want|prefer|fel|kieren|espant|molest|prefier|esperan|balor|esij|enkaj|fit|agrad)[a-z]*(?![a-z])/;
/** Who is left out by such a demand is nobody else. */
const MIGRANTS = /(?<![a-z])(?:refujiad|migrante|residente|bisitante|solisitante)[a-z]*/g;
/** Whether they stand right before it, or soon after. */
export const isOfOthers = (before: string, after: string, kind?: DemandKind): boolean => {
  const [near, soon] = [before, after].map((part) =>
    (kind === 'migration' ? part.replaceAll(MIGRANTS, ' ') : part).replaceAll(CLIENT_ASKS, ' '),
  );
  return (
    OTHERS.test(near!.split(' ').slice(-7).join(' ')) ||
    (!WISH.test(soon!) && OTHERS.test(soon!.split(' ').slice(0, 8).join(' ')))
  );
};
