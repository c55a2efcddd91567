/** Pieces of the patterns, pure; see `demand.patterns.rules.ts` for how they are written. */

/** The patterns of a kind. `unless`: between the same commas they make it something else, `unlessNear` in the same sentence. */
export interface DemandPatterns {
  readonly say: readonly string[];
  /** What is a demand only where nothing else stands between the commas, or where it begins there. */
  readonly alone?: readonly string[];
  readonly first?: readonly string[];
  readonly unless?: readonly string[];
  readonly unlessNear?: readonly string[];
}

export const only = '(solo|solamente|unicamente|exclusiv*|nada mas|preferente*|preferible*|preferencia|de preferencia)';
export const paper = '(carta*|constancia*|certificado*|comprobante*|hoja|reporte|documento*)';
export const without = '(sin|no|libre de|que no|nada de)';
/** Leaves out who is, has or was so. */
export const not = `(no|sin|cero|nada de|abstenerse|excepto|menos|excluy*|descart*|que no|libre de|nunca) [(se|les|nos) ][(acept*|contrat*|admit*|recib*|aplica*|consider*|trabaja*|queremos|permit*|ser|sea*|esta|estan|este*|estar|contar|cuent*|tener|tenga*|encontr*|padecer|padesca*|presentar) ][(a|con|para|de|en) ][(ser|ningun*|algun*|personas|personal|gente|aspirantes|los|las|la|apto*|apta*) ][(de|con) ]`;
export const test = '(prueba*|examen*|test|analisis|certificado*|constancia*|estudio*|resultado*)';
export const people = '(persona*|personal|gente|candidat*|aspirante*|trabajador*|emplead*|colaborador*|equipo)';
export const accept = '(acept*|contrat*|admit*|recib*|aplica*|aplica* para|consider*)';
export const foreign = '(extranjer*|otro* pais*|otra* nacionalidad*)';
export const nations =
  '(haitian*|venezolan*|hondureñ*|guatemaltec*|salvadoreñ*|cuban*|colombian*|nicaragüens*|centroamerican*|sudamerican*|african*|indigena*|chin*)';
export const pay =
  '(pagar|pagas|pagaras|pague|cubrir|abonar|liquidar|desembolsar|comprar|compras|adquirir|pago de[l]|compra de[l]|cobro de[l])';
export const money =
  '(uniforme*|curso*|capacitacion*|examen*|tramite*|kit|material|gafete|inscripcion|estudio* medico*|herramienta*)';
export const byWorker = '(candidat*|trabajador*|emplead*|aspirante*|cuenta del* trabajador*|interesad*)';
