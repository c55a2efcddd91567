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
      '(perfil beta|beta (negativ*|positiv*)|prueba hcg|nadie encargue)',
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
      '(examen*|prueba*|revision|estudio*) (de|del) [la ](vista|oido|audicion|columna|espalda|corazon|esfuerzo)',
      'insulina',
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
      '(renuncia*|finiquito*|liquidacion|baja voluntaria|baja|convenio*|desistimiento) [(voluntari*|laboral|de (renuncia|baja|terminacion|finiquito|liquidacion)) ][ya ](anticipad*|en blanco|sin fecha|con fecha (abierta|en blanco)|por adelantado|de una vez|firmad* .. (adelantado|anticipad*|blanco|fecha|desde|dia|entrar|ingresar|contrato))',
      '(firm*|suscrib*|entreg*|dej*) .. .. (renuncia*|finiquito*|baja voluntaria|terminacion|desistimiento|liquidacion) .. .. (anticipad*|adelantado|blanco|sin fecha|abierta|al (entrar|ingresar|ingreso|inicio|firmar|contratar*)|desde|primer dia|junto|mismo dia|inicio|de una vez|antes|contrato)',
      '(firm*|dej*) .. (hojas|hoja|documentos|formatos|papeles|pagare*) .. en blanco',
      '(al entrar|al ingresar|desde el inicio|desde el primer dia|el primer dia|junto con (el|tu) contrato) .. (firm*|suscrib*) .. (renuncia*|finiquito*|baja|terminacion|liquidacion|desistimiento)',
      '(revis*|consult*|investig*|checa*|verific*) .. .. (en la junta|conciliacion|boletin laboral|buro laboral|demandas laborales|si has demandado|si ha demandado)',
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
      '(honorario*|comision|cuota|tarifa|retribucion|gratificacion|porcentaje|pago|compensacion|premio|regalia*) (por|de|para|al|a) [(la|el|tu|su|nuestr*) ](colocar*|conseguirte|conseguir|recomendar*|meter*|gestor|gestion*|acomodar*|contratar*|ubicar*|reclutador*|coyote|enganchador|agencia|contacto|intermediari*|colocacion|palanca)',
      '(por|de) (meterte|conseguirte|colocarte|acomodarte|recomendarte|contratarte|conectarte|ubicarte|entrar|pasarte) .. .. .. [, ](pesos|mil|#|sueldo|quincena|raya|semana|dias)',
      '(agencia|gestor|gestora|reclutador|reclutadora|gestoria|intermediari*) .. (cobra|cobran|se queda*|retien*|recibe|pide)',
      '(sueldo|salario|raya|quincena|semana|mes|dias|pago) .. (para|a|va|queda*|del) [(el|la|al|a la|con|en) ](agencia|reclutador*|gestor*|contacto|intermediari*|enganchador)',
      '(gastos|costo*|tramite*|papeleo|pasaje*|equipo|kit|material*|papeles|examen*) .. (los|lo|las|la) (pone|paga|cubre|absorbe|liquida) (el|la|tu|cada) [(candidat*|aspirante*|trabajador*|interesad*|quien)]',
      '(membresia|suscripcion|registro|inscripcion|afiliacion|aportacion|cooperacion|donativo|donacion) [(voluntari*|simbolic*|unica|anual|mensual|minima) ](de|por) [pesos ]#',
      '(lo|la|los|las) (pagas|cubres|pones|compras|consigues) tu',
      '(corre*|va|van|queda*) (de|por|a) (tu|su) (lado|cuenta|cargo|parte)',
      '(fianza|deposito|garantia) (de|por|para) [(la|las|el|los|tu) ](llave*|uniforme*|equipo|locker|herramienta*|radio|unidad|celular|tablet)',
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
      '(acta*|titulo*|pasaporte*|ine|documento*|papeles|originales|licencia*|certificado*|visa) .. .. [, ][que ].. (retenid*|resguardad*|custodiad*|guardad* (con|en|por|asta))',
      '(pasaporte|acta|titulo|ine|licencia|documento*|papeles|originales) (se|los|lo|la) (entreg*|dej*|qued*|guard*) .. (patron|jefe|encargad*|oficina|empresa|dueñ*|nosotros)',
      '(te lo|te los|te la|te las|se) (debuelv*|debolv*|regres*|entreg*) (al|cuando|asta|cuando te|asta que) (salir|salgas|bayas|termin*|renunci*|final*|conclu*|dejes)',
      `${kept} .. ${originals}`,
      `${originals} original* .. .. (${kept.slice(1, -1)}|oficina|patron)`,
      `(entreg*|dej*) .. ${originals} (original*|a la|a los|al|en la|en el)`,
      '(documento*|papeles|acta*|certificado*|pasaporte*|credencial*) .. (en resguardo|en garantia|retenid*|en prenda)',
    ],
  },
  record: {
    told: [
      '(revis*|consult*|investig*|busca*|checa*) [(tu|su|tus|el|la|los) ](nombre|historial|pasado|vida|antecedente*) [(en|con|ante|por)]',
      '(aparezc*|sale|salga*|figur*|surge*) .. (antecedente*|proceso penal|denuncia*|carpeta*|fiscalia|registros)',
      'antecedente* [no ](penal*|criminal*|delictib*|judicial*|policiac*)',
      '(carcel|reclusorio|el bote|tambo|fiscalia|ijcf|inabilitacion|detenid*|expresidiari*|ex conbict*)',
      'oja de antecedentes',
      '(carta|constancia) .. no antecedentes',
    ],
    refused: [
      '(denuncia*|carpetas de investigacion|carpeta*|demandas penales|orden* de aprension|cola que (le|te) pisen)',
      '(antecedentes|delito*|broncas con la ley|problemas con la ley|pendientes con la (ley|justicia)|carpeta*|procesos penales)',
      '(broncas|problemas|lios|asuntos|pendientes) (legales|judiciales|penales)',
      '(penal|pisado .. penal)',
      '(broncas|problemas|cuentas|lios) [pendientes ]con la (lei|justicia|autoridad)',
    ],
  },
  credit: {
    told: [
      '(tienes|tener|tenga*|con|sin|traes|traiga*) .. (tarjeta*|pago*|credito*|abono*|mensualidad*|prestamo*) (atrasad*|vencid*|al tope|topad*|sin pagar|pendiente*|moros*)',
      '(autoriz*|permit*|acept*|firm*) .. .. (consult*|revis*|verific*|investig*) .. .. (buro|circulo|crediti*|historial|credito)',
      'deb(es|e|an|as|en) [(a|en|le|de|la|el|mucho) ](tarjeta*|dinero|abonos|banco*|mensualidad*)',
      '(circulo) de credito',
      '(no|sin) .. (boletinad*|en cartera vencida|lista negra)',
      'buro de credito',
      '(istorial|score|puntaje|reporte) crediticio',
    ],
    asked: ['buro'],
    refused: [
      '(tarjeta*|pago*|credito*|abono*|prestamo*) (atrasad*|vencid*|topad*|moros*)',
      'cartera vencida',
      '(buro|deuda*|adeudo*|embargo*)',
      '(deba|deban|debas) (en|a|ni|dinero|nada)',
    ],
  },
  home: {
    told: [
      '(rent(e|es|en|ar|as|a)|dueñ*|propietari*) .. (tenga*|o|u|de|la) .. (casa|bibienda|departamento|cuarto|terreno)',
      '(casa|bibienda|departamento) (rentada|prestada|de renta|familiar|pagada) [(no|abst*|o propia)]',
      '(con quien|con quienes) (bibes|bibas|biba)',
      '(jente|personas|quien*) (del|de) (lado|rumbo|cerro)',
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
  references: {
    lacked: [
      '(carta*|referencia*) [(de|d) ](recomendacion*|buena conducta)',
      '(recomendacion|recomendaciones|recomendad*|referencias) [(laboral*|personal*|de)]',
      '(quien te recomiende|quien responda por ti|quien de la cara|quien te (respalde|avale))',
      '(contacto*|telefono*) de [(tus|sus|los) ](exjefes|ex jefes|jefes anteriores|patrones)',
    ],
  },
};
