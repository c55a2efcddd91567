/** Whose a paper, a test or a sum is, pure: "acta de los contrayentes", "fotos de cada entrega" are of nobody who applies. */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { soundOf } from './demand-text.rules.js';

/** What belongs to somebody, and may be of whoever applies. */
const belonging = new Set<DemandKind>(
  `papers identification numbers bank photo payment originals references migration health hiv pregnancy record credit home`.split(
    ' ',
  ) as DemandKind[],
);
/** Shorter words are meant whole. */
const LONG = 5;
/** After it, in a demand: what the paper is of, who gives it, whom it is asked of. By how they begin. */
const own = new RegExp(
  `^(?:${`\\d tu tus su sus your you no que cualquier any all un dos tres cinco diez menos mas ambos todos los ultimos ultimas primer buena
  imss sat seguro jalisco mexic guadal zapop tonal tlaquep salto pais estado ciudad municip region zona barrio coloni gobierno fiscal polic
  penal fgr poder juzgad autorid secretar salud medic hospital centro nacim naciona estudi escuel secund prepa prim bachill univers trabaj
  empleo patron jefe vecin famili parroc pastor sacerd padre igles sindic rama afili ingres inici injres contrat entrev garant gafet uniform kit kits
  curso capacit materi herram equip nomin debit banco bancos bancar bbva banamex banorte santander hsbc azteca payroll luz agua telef gas predial renta cuerp
  rostro frente perfil cara tamañ candid aspir interes emplead colab person solicit embara gravid ingravid gestac vih seropos sida sangre orina drogas
  doping antidop alcohol laborat labor torax column vista oido presion espald corazon depres embol visit resid refug comar asil migra inm identi
  elect domic casa casas propi recup inscr registr agenc gestor reclut sindical renunc finiq servic recom conduc antec robo robos pago pagos sueldo salar raya quincen
  don dueñ oficin empres planta fabric maquil seman mes meses dia dias año años min minut hora horas limpiez rel confid serie detec eleme god descar credit buro circulo deud histor
  puest vacant posic bolsa admin gest tramit proces particip delit crim convic arrest police court state federal local health blood urin pregn your
  pesos usd rh tramit finalist nuev alta cuent recib person consul gober
  birth residence address bank good work training uniform the los las el la ella ellos ustedes mism mano puño`
    .split(/\s+/)
    .map((word) => (word.startsWith('\\') ? word : word.length < LONG ? `${soundOf(word)}(?![a-z])` : soundOf(word)))
    .join('|')})`,
);
const OF = /^ (?:de|del|of) (?:(?:la|el|los|las|te|kada|eac|algun[ao]?s?|otr[ao]s?) )?([a-z0-9]+)/;

/** Whether it is of something or somebody else. */
export function isElsewhere(kind: DemandKind, { after }: Around): boolean {
  const word = belonging.has(kind) ? OF.exec(after)?.[1] : undefined;
  return word !== undefined && !own.test(word);
}
