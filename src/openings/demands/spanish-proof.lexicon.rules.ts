/** What advertisements mention of papers, tests, money and records, in Spanish, pure; see `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

/** What is charged to whoever works, and how it is said. */
const charged =
  '(uniforme*|playera*|gorra*|camisa*|filipina*|mandil*|casco*|bata|zapatos|celular*|bota|botas|gafete*|diadema*|mochila*|kit*|material*|erramienta*|curso*|capacitacion*|certificacion*|cedula|examen*|antidop*|tramite*|jestion*|bacante*|lugar*|book|castin*|inscripcion*|membresia*|papeleria|induccion)';
const cost =
  '(cost*|cuest*|precio*|cobra|cobran|cobro|cobrar|cobramos|paga|pagas|pagar|pagando|pagaras|descuent*|descont*|imbiert*|inbiert*|inber*|fianza*|garantia|reembols*|cuota*|desembols*|compra|compras|comprar|rebaj*)';
const kept = '(se queda|se quedan|quedara|quedara|resguard*|guarda|guardan|guardamos|retien*|reten*|recoj*)';
const originals = '(papel*|documento*|acta*|certificado*|pasaporte*|credencial*|titulo*|identificacion*)';

/** By kind. */
export const spanishProofWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  papers: {
    told: [
      '(acta|partida) de nacimiento',
      'servicio militar',
      '(titulo|cedula|estudios|certificado*) .. (expedid*|emitid*|registrad*|sellad*) (en mexico|por la sep|en el pais|por mexico)',
      '(titulo*|certificado*|estudios|cedula) (mexican*|nacional*)',
      'certificado .. original .. sep',
      '(estudios|titulo*|carrera|escolaridad) .. .. (territorio nacional|en mexico|en el pais)',
    ],
    alone: ['(acta|certificado|cartilla)'],
    refused: ['(estudios|constancias|titulos|certificados) [(de|del|en) ](otro* pais*|extranjer*|el extranjero|fuera)'],
  },
  numbers: {
    told: ['cotizad*', 'semanas (cotizadas|del imss)', '(seguro|imss) activ*', 'ya dad* de alta'],
    asked: [
      '(nss|rfc|csf|firma electronica)',
      'seguro social',
      'alta (en|ante) (acienda|el sat|sat)',
      'su seguro',
      'tu seguro',
    ],
  },
  bank: {
    told: [
      '(cuenta|tarjeta) (bancaria|bancomer|bancomer|banorte|hsbc|santander|banamex|azteca|inbursa|de nomina|de debito)',
      'bancarizad*',
      'plastico (propio|bancario)',
    ],
    asked: ['clabe', '(bancomer|banorte|hsbc|santander|banamex|bancoppel|banco azteca)', 'plastico'],
  },
  pregnancy: {
    told: [
      'embarasad*',
      '(embaraso|grabidez|ingrabidez|jestacion|encinta|en cinta)',
      'pansona*',
      '(esper*) (bebe*|familia)',
      'bebe en camino',
      'lactante*',
    ],
    refused: ['(lactand*|amamantand*|encargar|domingo siete|salir con un bebe)'],
  },
  hiv: { told: ['(seropositivo|sida|vdrl|seropositiv*)', '(prueba|estudio|resultado|analisis) .. elisa'] },
  health: {
    told: [
      '(antidop*|toxicolojic*)',
      '(examen*|certificado*|constancia*|chequeo*) medic*',
      'medicamento* controlad*',
      'tratamiento* (psikiatric*|medic*|sicolojic*)',
      '(diabetic*|ipertens*|epileptic*|asmatic*|obes*)',
      'esquema [completo ]de bacun*',
      '(bacunad*|cartilla de bacunacion)',
      '(ernia*|padec*|padesc*|barises|presion alta|padecimiento*|enfermiz*)',
    ],
    asked: [
      '(san(o|a|os|as)|saludable*)',
      'salud',
      'bacuna*',
      '(condicion|aptitud) fisica',
      'examen .. (imss|laboratorio|sangre|orina|drogas)',
      'panel viral',
    ],
    refused: [
      '(enfermedad*|enfermo*|enferma*|enfermand*|asucar|presion|operacion*|cirujia*|fractura*|lesion*|alerjia*|adiccion*|fumar|fumador*|fume|alcohol|bisios|drogas|cristal|mota|mariguana|marihuana|sustancias|droguen|drogue|adict*|borrach*|problemas de (columna|espalda|salud|rodilla*|bista|corazon))',
    ],
  },
  union: {
    told: [
      '(afiliad*|afiliarse|afiliarte|miembro*|pertenes*|integrante*|inscrit*|credencial*|carnet) [activ* ][(a|al|de|del|en) ][(la|el|un|algun|nuestro) ](ctm|croc|crom|cgt|sindicato*|gremio*|central obrera)',
      '(carta|aval|recomendacion|constancia|visto bueno) [de recomendacion ](del|de un|de tu|de su) (sindicato|gremio|lider sindical)',
      '(griyer*|juicio* laboral*|buro laboral|delegad* sindical*|renuncia en blanco|demandad* a)',
    ],
    refused: [
      '(agremiad*|sindic*|uelga*|demanda*|demandas|litigio*|juicio*|conflictos laborales|problemas laborales)',
      '(demandad*|yebado a juicio|metido demanda)',
    ],
    asked: [
      '(afili*) .. (sindicato*|ctm|croc|crom|cgt)',
      'renunci* .. sindicato',
      '(agremiad*|sindicato*) (a la|de la|al|a) (ctm|croc|crom|cgt|gremio)',
    ],
  },
  payment: {
    told: [
      `${charged} .. .. ${cost}`,
      `${cost} .. .. ${charged}`,
      '(curso*|capacitacion|induccion|kit|gafete|inscripcion|tramite*) .. .. pesos #',
      '(deposit*|deja*|dejar|fianza|garantia|inbert*|inbiert*|inbersion|apart*) .. (pesos #|# pesos|mil pesos|# mil)',
      '(deposito|fianza) en garantia',
      '(por|a) (cuenta|cargo) del (candidat*|aspirante*|trabajador*|interesad*|emplead*)',
    ],
  },
  originals: {
    told: [
      `${kept} .. ${originals}`,
      `${originals} original* .. .. (${kept.slice(1, -1)}|oficina|patron)`,
      `(entreg*|dej*) .. ${originals} (original*|a la|a los|al|en la|en el)`,
      '(documento*|papeles|acta*|certificado*|pasaporte*|credencial*) .. (en resguardo|en garantia|retenid*|en prenda)',
    ],
  },
  record: {
    told: [
      'antecedente* [no ](penal*|criminal*|delictib*|judicial*|policiac*)',
      '(carcel|reclusorio|el bote|tambo|fiscalia|ijcf|inabilitacion|detenid*|expresidiari*|ex conbict*)',
      'oja de antecedentes',
      '(carta|constancia) .. no antecedentes',
    ],
    refused: [
      '(antecedentes|delito*|broncas con la ley|problemas con la ley|pendientes con la (ley|justicia)|carpeta*|procesos penales)',
      '(broncas|problemas|lios|asuntos|pendientes) (legales|judiciales|penales)',
      '(penal|pisado .. penal)',
      '(broncas|problemas|cuentas|lios) [pendientes ]con la (lei|justicia|autoridad)',
    ],
  },
  credit: {
    told: ['buro de credito', '(istorial|score|puntaje|reporte) crediticio'],
    asked: ['buro'],
    refused: ['(buro|deuda*|adeudo*|embargo*)', '(deba|deban|debas) (en|a|ni|dinero|nada)'],
  },
  home: {
    told: [
      '(bib(ir|a|as|an)|resid(ir|a|as|an)|radi(car|que|quen)) .. (en|de|a|cerca|por)',
      'colonia* (cercana*|becina*|aledaña*|de la zona|del rumbo)',
      'por el rumbo',
      '(zona|lugar|area|municipio|ciudad|colonia) de residencia',
      '(place|city|area) of residence',
      '(domicilio|residencia) en .. .. (de preferencia|preferente*|preferible*)',
      '(auto|coche|carro|vehiculo|camioneta) [propi* ](del año|modelo reciente|de modelo reciente|de año reciente|ultimo modelo)',
      'comprobante de domicilio',
      '(casa|bibienda) propia',
      'arraigo',
    ],
    asked: ['(bibes|becin(o|a|os|as)) .. (en|de|a|cerca|por)', 'recibo .. (luz|agua|telefono|gas|predial)'],
    refused: ['(colonia*|[jente ]de (tlajomulco|tonala|zapopan|el salto|tlaquepaque|oblatos|miravalle))'],
  },
};
