/** The same of body, looks, papers, money and record, pure. See `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

const body = '(brazos|brasos|cuello|cara|manos|rostro|piel|antebrazos|pescuezo)';

/** By kind. */
export const spanishProofHints: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  identification: {
    told: [
      '(credencial|tarjeta|identificacion|la) de[l] (ine|ife|elector*|votar|boto|instituto)',
      '(unica|sola|solo) identificacion [(valida|que) ][(es|acept*) ][la ](ine|ife|credencial)',
    ],
    refused: ['(pasaporte*|matricula* consular*|identificacion* (extranjer*|de otr*)|consular*|cedula* extranjer*)'],
  },
  papers: {
    told: [
      '(acta|partida|certificado|constancia|papeleta) (mexican*|de nacimient*|de nac)',
      'estudios (de aqui|nacionales|en mexico|mexican*|con validez)',
      '(escuela*|universidad*|institucion*) (mexican*|nacional*|del pais)',
      '(precartilla|pre cartilla|cartilla militar|liberad* del servicio)',
    ],
    refused: [
      '(estudios|titulo*|certificado*|diploma*|escuela*|universidad*) .. (extranjer*|otro pais|otros paises|fuera|afuera|apostillad*)',
    ],
  },
  health: {
    told: [
      '(prueba*|examen*|analisis|muestra*|la) (de|del) (orina|sangre|pelo|cabello|saliva|drogas|pipi|toxic*|consumo|doping|dopaje|alcohol)',
      '(doping|antidoping|antidopping|antidop*|anti doping|antidrogas|toxicolog*|alcoholimetr*|dopaje)',
      '(tom(a|as|e|en|es)|tomar) (pastilla*|medicin*|medicament*|antidepres*|calmant*|tratamiento|controlad*)',
      '(depresion|ansiedad|bipolar*|esquizo*|trastorno* (mental*|psiq*|emocional*)|crisis nerviosas|ataques epilepticos|convulsion*)',
      '(san(o|a|os|as)) (de|del) (la cabeza|mente|cuerpo|la mente|todo)',
      '(salud|estado) (mental|fisica|fisico) (buen*|estable|optim*|comprobable|acreditad*|al cien|al 100)',
      '(buena|excelente|perfecta|optima|inmejorable|gozar de|gozar|goz*) [(de|buena|plena|cabal|una) ][(buena|plena|cabal) ]salud',
      '(operad*|operacion*|cirugia*|fractura*|lesion*|hernia*|hernias) [(de|en) ][(la|las) ](columna|rodilla*|espalda|reciente*|hernia*|disco*)',
      '(indice de masa|imc|peso ideal)',
      '(historial|expediente|historia|antecedentes) (medic*|clinic*|de salud)',
      '(declara*|indica*|menciona*|informa*) .. (enfermedad*|padecimient*|medicament*|condicion medica)',
      '(vacunad(o|a|os|as))',
      '(esquema|cartilla|certificado|comprobante|carnet|constancia|prueba*|vacuna*|dosis) .. (covid|vacunacion)',
      '(incapacidad*) (ante|del|en|medica*|previas|imss|reciente*|frecuente*|por enfermedad)',
      '(biometria|quimica sanguinea|espirometr*|audiometr*|radiograf*|rayos x|electrocard*|exudado|reacciones febriles|tipo de sangre|grupo sanguineo)',
    ],
    refused: [
      '(epilep*|hernia*|hernias|operad*|diabet*|hipertens*|presion alta|presion|asma*|cancer|insulina|cardiac*|cardiopat*|cronic*|alerg*|migraña*|varices|reumat*|artritis|azucar|gastritis|renal*|dialisis|trasplant*|psiquiatr*|psicolog*|depresi*|ansiedad|nervios|enfermiz*|delicad* de salud|achac*)',
      '(drog*|marihuan*|mariguan*|mota|cristal|vicio|vicios|vicios*|tomador*|borrach*|teporoch*|alcohol*|adict*|adicci*|consum*|pachec*)',
    ],
  },
  hiv: { told: ['(seropositivo|sida|seropositiv*|carga viral|cd4|venere*|transmision sexual|ets)'] },
  appearance: {
    told: [
      '(buen ver|buen parecer|buena percha|buen lejos|buena figura|buen cuerpo|cuerpazo|bonito rostro|cara bonita|carita bonita|sonrisa (bonita|perfecta|linda)|buen porte|buenas curvas)',
      '(que|ke) se (vea|bea|vean|bean) (bien|guap*|bonit*|linda*|presentable*|joven*|decente*|limpi*)',
      '(verse|berse|lucir|luzca*) (bien|bonit*|guap*|joven*|delgad*|impecable*)',
      '(imajen|apariencia|fisico|presencia|aspecto) (vende|importa|cuenta|es importante|acorde|cuidad*|personal|fisica|de modelo|agradable|atractiv*|limpia|jovial)',
      '(presentacion|presencia|apariencia|imajen|condicion) (fisica|personal|ejecutiv*|impecable*|pulcr*|atractiv*|excelente)',
      '(aspecto|aparienc*) (fisic*|agradabl*|juvenil*|limpio|pulcro|cuidad*)',
      '(tez|piel|cutis) (clar*|blanc*|limpi*|trigueñ*|apiñonad*|aperlad*|fin*|morena clara)',
      '(ojos|cabello|pelo) (claro*|verde*|azul*|rubi*|guer*|lacio*|largo*|cort*|natural*|recortad*|de color*|pintad*|teñid*|azul|rosa|morado|verde|de colores|decolorad*)',
      '(rasta|rastas|afro|trensas|trenzas|mohicano|mowak|cabeza rapada|rapad*|greña|greñas|greñud*|pelos pintad*|pelo pintado)',
      '(guerit*|guer(a|o|as|os)|rubi(a|o|as|os)|rubit*|pelirroj*|apiñonad*|morenit*|blanquit*|prietit*)',
      '(delgadit*|flaquit*|gordit*|llenit*|rellenit*|chaparrit*|bajit*|altit*|altas y|alto y|cuerpo de|nalgas|nalgon*|busto)',
      '(pasad* de peso|kilos de mas|kilitos|sobrepes*|obes*|peso proporcion*|peso ideal|peso maximo|imc)',
      '(metro|1) (sesenta|setenta|cincuenta|ochenta|60|65|70|75|80) [(de|minimo|para|en)]',
      '(mide|midas|medir|midan|mida) (mas|minimo|al menos|por lo menos|arriba|#)',
      'tallas? (chica*|mediana*|grande*|s|m|xs|ch|#|cero|maxima) [(o|y|a) ](s|m|chica|mediana|grande|#|maximo)',
      '(talla|tallas) (chica|mediana|s|xs|ch|maxima|cero)',
      '(acne|barros|espinillas|cicatriz|cicatrices|verrug*|lunares|brackets)',
      '(guapur*|guapet*|atractiv*|carismatic* y guap*|modelito|simpatic* y bonit*|agraciad*|bien parecid*|bien plantad*|hermos(a|o|as|os|ura)|sexy|sexi)',
    ],
    asked: ['(alt(o|a|os|as)|bonit(a|o|as|os)|delgad*|figura|apariencia|presencia|talla)'],
    refused: [
      '(gord*|gordit*|panzon*|obes*|sobrepes*|chaparr*|enan*|fe(o|a|os|as)|feit*|flac*|prieta*|prieto*|greña|greñas|greñud*|pelon*|calv*|rast*|pelos|barbon*|barbud*|bigot*|maquilla*|llenit*|facha*|fachos*|mugros*|cholo*|chola*|nacos|naca*)',
    ],
  },
  photo: {
    told: [
      '(selfi*|foto* (tuya*|de cuerpo|de tu cara|de la cara|de frente|de perfil|actual*|reciente*|natural|sin filtro*|casual*|formal*|de estudio|infantil*|tamaño))',
      '(foto|fotos|fotito|fotografia) (tuya|tuyas|y te|por favor|porfa|indispensable|obligatori*)',
      '(curricul*|cv|solicitud*) .. (fotografia|foto|fotito)',
    ],
    asked: ['(selfi*|retrato*|fotit*|tu cara)'],
  },
  tattoos: {
    told: [
      `(rayad*|pintad*|tintad*|dibujit*|rayones|tatuaj*) [(de|en|por|del|todo|todos) ][(el|la|los|las) ]${body}`,
      '(rayad*|tatuad*) (de|del|hasta|todo)',
    ],
    refused: [
      '(tatu*|tatoo*|tattoo*|piercing*|pircing*|pirsing*|perforac*|expansion*|arracada*|arete*|rayas|tinta|barba|barbas|bigote|pelo largo|cabello largo|melena|pelo pintado|uñas largas)',
    ],
  },
  disability: {
    told: [
      '(oiga|escuche|oigan|oir|vea|bea|ver|hable|camine|caminar|hablar) (bien|perfectamente|al cien|al 100|normal) [(y|,|sin)]',
      '(lentes|anteojos|gafas) (de fondo|de aumento|gruesos|graduados)',
      '(complet*|enter*|entero*|integr*) (de sus|fisicamente|de facultades|en sus)',
      '(plenas|todas sus|pleno uso de|100 por ciento) (facultades|capacidades)',
      '(capacidad|condicion|aptitud) fisica (plena|total|completa|optima|al 100|excelente)',
      '(cinco|5|todos sus) sentidos',
    ],
    refused: [
      '(discapa*|discapac*|minusval*|inval*|lisiad*|tullid*|cojit*|coj(o|a|os|as)|sordit*|sord(o|a|os|as)|sordomud*|mud(o|a|os|as)|cieg*|tuert*|bizc*|manc(o|a|os|as)|tartamud*|autis*|down|retrasad*|muletas|baston|silla de ruedas|protesis|aparato* auditivo*|aparatos|lentes|anteojos|audifonos medicos|limitad*|problema* (para|de) (caminar|oido|vista|audicion|hablar|aprendizaje|motric*)|impedid*|capacidades diferentes|necesidades especiales)',
    ],
  },
  union: {
    told: [
      '(afili(arte|arse|ate|acion)|inscribirte|entrar|pertenecer|credencial|carta|cuota) (al|a|de|del|en) [(el|un|nuestro) ]sindic*',
      'credencial sindical',
      '(sindicat*|sindical*) (de don|de la empresa|blanco|patronal|antes|primero)',
      '(renuncia|hoja*|pagare) (en blanco|firmad*|anticipad*|sin fecha)',
      '(demandon*|demandado|demandad*) [(a|al|en|sus|otro*)]',
    ],
    refused: [
      '(sindica*|huelg*|uelg*|revoltos*|argüender*|arguender*|agitador*|alborotad*|griller*|grilla|grillo*|demandon*|demand(a|as|e|en|ar|ado|ados)|pleit* laboral*|pleitos|conciliacion|paros|paristas|lider sindical|delegad*|conflictiv*|problematic*|lios laborales|activis*)',
    ],
  },
  payment: {
    told: [
      '(apart(a|ar|as|e)|asegur(a|ar|as)|reserv(a|ar|as)|gan(a|ar)) [(tu|su|el|un|la) ](lugar|puesto|vacante|plaza|cita|entrevista) (con|por|pagando|depositando|mediante) [(un|una|solo|pesos) ][pesos ](#|pago|anticipo|deposito|aportacion)',
      '(me|nos) (das|dan|da|pasas|pasan|depositas|depositan|transfieres|transfieren|mandas|dejas) [(la|el|tu|tus|un|una|los|unos) ][(primera|primer|primeros|pesos) ][pesos ](#|semana|quincena|sueldo|dias|moche|comision|lana|deposito|anticipo)',
      'honorario* (por|de) (colocacion|reclutamiento|gestion|contratacion)',
      '(primera|primer) (semana|quincena|sueldo|dia*|pago|raya) (es|son|se|queda*|no se|va|para|de tu sueldo|en garantia|retenid*|en fondo)',
      '(quincena|semana|porcentaje|%|mes) (del|de tu|de su) (sueldo|salario) (del candidato|como|por|de)',
      '(moche|mochada|mordida|coyote|coyotes) [(de|por|para)]',
      '(pagas|pagan|pague|paguen|cubres|cubren|cubra|pones|compras|compran|absorb*|costea*|liquid*|abon*) (tu|tus|su|sus|el|la|los|las|un|una|por|de) [(propio|propia|primer*|costo|mitad|50) ][(del|de la|de tu|de) ](uniforme*|playera*|curso*|capacitacion*|examen*|kit|material*|equipo*|herramienta*|gafete*|zapato*|bota*|casco*|tramite*|cuota*|inscripcion*|seguro|mochila|certific*|alta|constancia*|tarjeta|credencial*|antidoping|estudio*|induccion)',
      '(uniforme*|playera*|curso*|capacitacion*|examen*|kit|material*|equipo*|gafete*|zapato*|bota*|tramite*|inscripcion*|mochila|certific*|credencial|induccion|mandil|filipina|estudio*) [(lo|la|los|las|se|y|te|que|tiene*) ][(lo|la|los|las|te) ](pagas|paga tu|pagan|pague|cubres|compras|pones|pone el|cuesta*|vale*|costo|descuent*|descont*|rebaj*|cobr*|sale* en|corre*|va por|vienen de)',
      '(por|de|con) (tu|su) (cuenta|bolsa|bolsillo|costo|propio bolsillo) [(y|,|,)]',
      '(a|por) (tu|su) costo',
      '(deposit*|transfier*|transferencia|oxxo|anticip*) .. (para|antes|de) [(apartar|entrar|agendar|iniciar|ingresar|la entrevista|tu entrevista|el puesto|garantia)]',
      '(cuota|costo|pago|tarifa|derecho) (de|por|del|unica|inicial) [(la|el|un) ](recuperacion|inscripcion|ingreso|registro|tramite*|gestion|contratacion|entrevista|proceso|afiliacion|reclutamiento|admin*|papeleo|examen|material*|curso|capacitacion|gafete|uniforme|induccion|bacante|agencia|bolsa)',
      '(inversion|inbersion|aportacion|capital|membresia) (inicial|minim*|unica|de entrada|requerid*)',
      '(inviert*|invirt*|inbiert*) (en|solo|#|pesos|tu|un)',
      '(pesos|#) (de|por) (inscripcion|entrada|deposito|fianza|garantia|gafete|registro|uniforme|curso|capacitacion|tramite*|papeleo)',
    ],
  },
  originals: {
    told: [
      '(dej(a|as|e|en|ar|amos|an)|qued(a|an|aran|amos)|guard(a|an|amos)|reten*|retien*|resguard*|recog*|entreg*) .. (pasaporte*|ine|originales|documento* original*|acta original|papeles original*|titulo original|licencia original|visa)',
    ],
  },
  record: {
    told: [
      '((el|del|al|un) (bote|cereso|penal)|tambo|reclusorio*|penitenciar*|prision|carcel*|tras las rejas|puente grande)',
      '(carta*|constancia*|hoja*|certificado*|documento*) [(de|del) ][no ](penal*|antecedent*|policia*|policiac*|registrales|judicial*)',
      'no (penal|penales)',
      '(cuentas|deudas|pendientes|broncas|lios|problemas|asuntos|temas) [(pendientes|viejos) ](con|ante|en) [(la|el) ](justicia|ley|lei|autoridad*|policia|fiscalia|gobierno|ministerio*)',
      '(constancia|carta|papel|documento) .. (fiscalia|procuraduria|semefo|ijcf|ciencias forenses|plataforma mexico)',
      '(estas|estes|este|esta|estar|salgas|salir|sal*) (limpio|limpia|limpios)',
      '(ex|ecs|exs|) (presidiari*|convict*|reo*|recluso*|reclus*|interno*)',
      '(detuv*|detenid(o|a|os|as)|arrestad*|encarcel*|preso|presos|(estado|estuv*|este|fue|sido) presa|fichad(o|a|os|as)|procesad* (penal*|por|alguna)|(sido|estar|estado|este) procesad*|sentenciad*|boletinad*|vinculad* a proceso)',
      'privad* de [(su|la) ]libertad',
      '(secretaria de seguridad|seguridad publica|autoridad penal|proceso* penal*|carpeta de investigacion|sentencia (penal|condenatoria|pendiente|judicial)|compurg*)',
      '(historial|pasado|registro|record|expediente|ficha) (legal|penal|delictivo|delictiv*|criminal|policiac*|judicial|limpio|turbio|intachable)',
      '(sali(o|do|eron|endo|endo*)|vien*) (de|del) (penal|bote|tambo|reclu*|carcel|la carcel|prision|cereso|anexo|centro de rehab*)',
    ],
    refused: [
      '(antecedent*|delit*|delincuent*|rater*|malandr*|ladron*|malviviente*|anexad*)',
      '(con|a|ante) la (ley|justicia|policia)',
    ],
  },
  credit: {
    told: [
      '(reporte*|informe*|historial*|score|consulta) (de|del) (credito|buro|pagos)',
      'mop #',
      '(buro|circulo) (de credito|laboral|limpio|sano|impreso|positivo|bueno)',
      '(reporte|consulta|revis*|chec*|estar|este|estes|esten|score|calificacion|historial) [(de|del|en|el|tu|limpio en|al) ][(el|tu|limpio en) ]buro',
      '(historial|score|calificacion|record|comportamiento|situacion) (credit*|de credito|de pagos|financier*|bancario)',
      '(deb(e|es|as|a|an|er)) (a|al|en|dinero|lana|mas de|en el) [(la|el|los) ](coppel|elektra|electra|banco*|famsa|liverpool|financiera*|tiendas|cajas|prestam*|bancos)',
      '(endrogad*|endeudad*|embargad*|moros(o|a|os|as)|sobreendeud*)',
      '(estudio|investigacion|visita|cuestionario) (socioec*|socio econ*|patrimonial|financier*)',
      'socioeconomic*',
    ],
    refused: ['(deud*|deudor*|adeud*|prestam*|credito*|cobrador*|abonos|embarg*|debas|debes|deban|deba)'],
  },
  home: {
    told: [
      '(viv(a|as|an|ir|es)|bib(e|a|as|an|ir|es|en|iendo)|radi(car|que|ques|quen|cando)|resid(a|as|an|ir|es)|habit(e|es|en|ar)) [(aqui|cerca|muy cerca|no mas|a menos|a no mas|solo|maximo|dentro|preferente*|forzosamente) ](en|de|del|por|cerca|a|aqui|lejos|dentro) ',
      '(jente|persona*|personal|vecin*|solo|nomas|chav*) (de|del) [(por|aqui|aca|mismo|la|el|esta|este) ][(aqui|aca|mismo|la|el|misma) ](barrio|colonia*|rumbo*|fraccionamiento|zona|pueblo|municipio|alcaldia|cuadra|unidad|sector)',
      '(de|las|los|otras) (las )(colonia*|zonas|barrios) (de arriba|de abajo|peligros*|conflictiv*|con mala fama|lejan*|alejad*|cercan*|aledañ*|vecin*|bravas|populares)',
      '(a|maximo|no mas de|menos de) [(no|mas|menos|de|a) ][(mas|de) ]# (min*|km|kilom*|cuadra*) [(de|a|del|caminando|maximo|o menos|a la redonda)]',
      '(comprobante*|recibo*) [(de|del) ][(la|el|tu) ](domicili*|dom|luz|agua|telefono|cfe|predial|gas|internet|renta|izzi|telmex)',
      '(casa|vivienda|hogar|techo|domicilio) (propi*|fij*|estable*|a tu nombre|pagada)',
      '(años|tiempo|año) (de|viviendo|residiendo|radicando) [(residencia|arraigo|vivir|radicar|residir) ](en|aqui|comprob*|minim*)',
      '(codigo postal|(tu|su) (domicilio|direccion) (actual|completa|exacta|particular)|donde vives|en que colonia|donde vivas|de que colonia)',
    ],
    asked: ['(vecin(o|a|os|as)|cercanos)'],
    refused: [
      'vecin* de',
      '(con domicilio|domiciliad*|residente*|habitante*|provenient*|avecindad*) (en|de|fuera)',
      '(vien(e|es|en)|veng(a|an|as)|vivas|vives|vivan|vive|er(es)|sean|sea) (de|en|hasta) (lejos|otro municipio|otra ciudad|otra colonia|ecatepec|neza|iztapalapa|tepito|chalco|oblatos|el salto|tonala|miravalle|san juan|colonia*)',
    ],
  },
  references: {
    told: [
      '(referencia*|carta*|recomend*) .. (vecin*|de aqui|local*|del barrio|de la zona|de la colonia|mexican*|de guadalajara|de jalisco|del parroco|del padre)',
      '(aval|avales|fiador*|aval con)',
    ],
  },
};
