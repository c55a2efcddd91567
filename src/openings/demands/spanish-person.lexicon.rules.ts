/** What advertisements mention of a person, in Spanish, pure; see `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

const peoples =
  '(haitian*|venezolan*|ondureñ*|guatemaltec*|salvadoreñ*|cuban*|colombian*|nicaraguens*|ecuatorian*|peruan*|arjentin*|chilen*|bolivian*|brasileñ*|dominican*|panameñ*|costarricens*|centroamerican*|sudamerican*|suramerican*|latinoamerican*|african*|asiatic*|chin(o|a|os|as)|arabe*|ukranian*|rus(o|a|os|as)|gringo*|canadiens*|estadounidens*|catracho*|chapin*|cachuco*)';
const regions =
  '(chiapanec*|oaxaqueñ*|guerrerens*|beracruzan*|poblan*|michoacan*|chilang*|sinaloens*|nayarit*|yucatec*|tabasqueñ*|costeñ*|sureñ*|norteñ*|defeñ(o|a|os|as)|indijena*|indio*|india*|indit*|nak(o|a|os|as)|ranchero*|rancher*)';

/** By kind. */
export const spanishPersonWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  nationality: {
    told: [
      '(de|en) que pais (eres|bienes|naciste|bibias|te criaste)',
      'donde (naciste|nacio|nacieron|te criaste)',
      '(naciste|nacid*|nacio) (fuera|en otro|en el extranjero|del otro lado)',
      '(doble|segunda|otra) nacionalidad [(no|abst*)]',
      '(jente|personas|puro*|raza|solo*) [(de|la de) ]mexico',
      '(puro|pura|puros|puras|100 por ciento|cien por ciento) [(personal|gente|raza) ](mexican*|nacional*)',
      'connacional*',
      'nacid* en [(la|el|territorio|suelo) ](republica|mexico|territorio|suelo)',
      'naci* en [la ]republica',
      'pasaporte mexicano',
      'ciudadania mexicana',
    ],
    asked: ['nacionalidad', 'mexican*', 'ciudadania'],
    refused: [
      '(de|para|con) [(jente|personas) (de|del) ](fuera del pais|otro* pais*|otra* nacion*)',
      'extranjer*',
      `[(jente|personal|personas|a|de|los|las) ]${peoples}`,
    ],
  },
  migration: {
    told: [
      '(residencia|residente|forma migratoria) (permanente|temporal|aprobada|autorizada|vijente)',
      'visa [(de trabajo|laboral|humanitaria)]',
      '(permiso|tarjeta|documento*|oficio) (del inm|de migracion|migratori*)',
      'legal* en (mexico|el pais|territorio)',
      '(estancia|estadia|permanencia) (legal|regular)',
      'papeles (derechos|buenos|chuecos|al cien|al 100|al dia|en regla|arreglados|legales)',
    ],
    asked: [
      '(residencia|permiso humanitario|tarjeta humanitaria|tarjeta del inm|estatus migratorio|condicion migratoria|forma migratoria)',
    ],
    refused: [
      '(refujiad*|asilad*|asilo|solicitantes|migrant*|inmigrant*|deportad*|retornad*|indocumentad*|mojados|caravana*)',
      '(con|en|de) [(la|las) ](caravana*|permiso umanitario|tarjeta umanitaria|bisa umanitaria)',
    ],
  },
  age: {
    told: [
      '# (belitas|primaberas|abriles|inbiernos|bueltas)',
      '(soplast*|apagast*) .. #',
      '(recien|acabad* de) (egresad*|titulad*|graduad*|salid*)',
      'jeneracion (z|centenial|centennial)',
      '# (primaberas|añitos)',
      'de [los ]# (para|pa) (arriba|adelante|abajo)',
      '# (para|pa) (arriba|adelante)',
      '# años (maximo|minimo)',
      '# y (tantos|pico)',
      'edad (deseable|deseada|maxima|requerida|ideal|preferente)',
      '(arriba|mas|mayores) de # .. abst*',
      'between # and # [years]',
      '# a # years',
      '# years old',
      '(ages|aged|age) # [(a|to|and) #]',
      '(under|over|below|above) # [years]',
      '# (years old|year old) (maximum|max|or younger|or older)',
      'recent graduates only',
      '(energetic young|young and|young ,|youthful)',
      '(age limit|maximum age)',
    ],
    asked: ['(madur(o|a)|joben*|juvenil|ya grande*)', 'edad (de|entre|maxima|#|deseada|requerida)'],
    refused: ['(jubilad*|pensionad*|biej*|rucos|ruko*|tercera edad|adultos mayores|mayores)'],
  },
  sex: {
    told: [
      '(es|son|seria|puesto*|bacante*|plasa*|turno*|lugar*|area|piso|bodega|caja) [(exclusib*|solo|nadamas) ](para|de) (eyas|eyos|mujeres|hombres|damas|caballeros|muchachas|muchachos|chicas|chicos)',
      '(mujeres|hombres|damas|caballeros|chicas|chicos) (para|en|ya) (otra|espera|siguiente|proxima|no)',
      '(sexo|jenero) [(del|de la) (candidat*|aspirante) ](femenin*|masculin*|ombre|mujer)',
      '(señorita*|muchachon*|baron|barones|damita*)',
    ],
    asked: [
      '(muchach(o|a|os|as)|chav(o|a|os|as)|chic(o|a|os|as)|morro*|morra*|dama*|caballero*|ombre*|mujer*|femenin*|masculin*|niña|señora*|ama* de casa)',
    ],
  },
  family: {
    told: [
      'nadie (dependa|depende|que dependa) de (ti|uste*|ella|el)',
      'ijos (maximo|max|ninguno|cero)',
      '(familia|ogar) (ya )?(formad*|echa|integrad*|constituid*)',
      '(solter*|casad*|divorciad*|biud*|arrejuntad*)',
      'estado sibil',
      '(ataduras|cargas|compromisos) familiares',
      'dependientes economicos',
      '(pareja|matrimonio) .. (sin|solo)',
    ],
    asked: [
      '(compromisos|dependientes|cargas|ataduras|obligaciones|responsabilidades) [(en|con) ](casa|familia*|economic*)',
    ],
    refused: [
      '(ijos|ijas|niños|niñas|bebes|bebe|chikillo*|criaturas|familia|marido|nobio|nobia|esposo|esposa|compromisos|dependa* de (ella|el))',
    ],
  },
  beliefs: {
    told: [
      '(por quien|por cual|por que (partido|candidat*)) (votaste|vota*|apoya*)',
      '(vot(ar|aste|aron|o|ado|en|es)|apoy(ar|e|es|en|ado|aste|as|a)) .. (por|a|al) [(la|el|un|nuestr*) ](izquierda|derecha|partido*|gobierno|morena|oposicion|candidat*|presidente*|alcalde*|campaña|reforma)',
      '(apoyado|apoyo|militado|participado|trabajado) .. (campaña*|partido*|candidat*|planilla)',
      '(ideas|gente|personas|pensamiento|ideologia|postura|corriente|tendencia*|inclinacion) [(politic*|muy) ][(de|a la) ](derecha|izquierda|conservador*|liberal*|progresista*|socialista*|oposicion)',
      '(pien(se|sa|ses|sas)|opin(e|a|es|as)|coincid*|comulg*) .. .. .. (politic*|partido|gobierno)',
      '(nuestra|misma|su|tu) (ideologia|postura|opinion|vision|linea|preferencia) (politic*|partidist*|electoral)',
      '(catolic*|cristian*|evanjelic*|bautisad*|convertid*|creyente*) (practicante*|y|o|u|de corazon|convertid*)',
      '(simpati*|militan*|afiliad*|credencial) .. (partido|mobimiento)',
    ],
    asked: [
      '(catolic*|cristian*|evanjelic*|creyente*|mormon*|testigo* de jeova|bautizad*|iglesia|congregacion|misa|nuestra fe|religion|temeros* de dios)',
    ],
    refused: [
      'guard(a|as|e|es|en|an|ar) [(el|los|su) ](sabado*|domingo*|ramadan|ayuno*|dia de reposo)',
      '(velo|turbante|kipa|hijab|crucifijo*|burka)',
      '(votaste|votaron|izquierda|derecha|gobierno|morena|morenistas|panistas|izquierdoso*|derechoso*|socialista*)',
      '(marchas|protestas|mitines|manifestaciones|plantones|huelgas|movimientos sociales|activis*|protests|rallies|demonstrations)',
      '(secta*|religion*|ateo*|santer*|testigo* de jeova|jeoba|brujer*|judio*|musulman*|catolic*|cristian*|evanjelic*)',
    ],
  },
  appearance: {
    told: [
      '(mid(e|es|as|an|ir)|estatura|altura) [(al menos|mas de|minimo|por lo menos) ]#',
      '(buen*|excelente|impecable|agradable|bella|gran) (presentacion|presencia|apariencia|imajen|aspecto|fisico|figura|porte|cuerpo|ber|bista|facha)',
      '(presencia|imajen|apariencia|presentacion) (ejecutiba|impecable|cuidada|pulcra|juvenil)',
      '(bien|muy) (presentad*|parecid*|arreglad*|bestid*)',
      '(guap*|bonit*|delgad*|delgadit*|esbelt*|espigada|espigado|atractib*|ermos(a|o|as|os|ura)|flac(o|a|os|as)|flakit*|carita)',
      '(tes|piel) (clara|blanca|morena|apiñonada)',
      'estatura',
      '(complexion|medidas #)',
      '(mayor|minim*|mas) (a|de) 1# (m|mt|mts|metro*|cm|de altura)',
      'talla # a #',
    ],
    refused: ['(yenit*|gord*|chaparr*|obes*|robust*|bajit*|fe(o|a|os|as)|cacariz*)'],
  },
  photo: {
    told: [
      '(bideo|foto|llamada) .. .. (se te bea|bea tu|berte|de cuerpo|tu cara|la cara)',
      '(selfi*|fotografic*|foto tamaño|foto* de cuerpo|foto* infantil*|foto* reciente*)',
    ],
    asked: ['(foto|fotos|fotografia|fotografias|fotito|retrato)'],
  },
  tattoos: {
    told: ['(tatuado|tatuada|tatuados|tatuadas|brasos rayados|rayas en los brasos)'],
    refused: [
      '(tatuaje*|tattoo*|piercing*|pirsin*|perforacion*|aretes|arete|rayad*|barba|bigote|pelo largo|cabeyo largo|pelo pintado|tinta)',
    ],
  },
  orientation: {
    told: [
      '(eterosexual*|afeminad*|amanerad*|ombrecit*|joto*|jotit*|maricon*|costumbres normales|preferencias normales)',
    ],
    refused: ['(gay*|gai*|lesbian*|omosexual*|bisexual*|trans|transexual*|lgbt*|trabesti*|comunidad)'],
  },
  disability: {
    told: [
      '(buen|buena|buenos) (oido|ojo|bista) [(y|para)]',
      '(sinco sentidos|extremidades completas|minusvalid*|discapacitad*)',
    ],
    refused: [
      '(autis*|tdah|dislexi*|asperger|neurodiver*|neuroatipic*|sindrome*|tartamud*|audifono*|aparato* auditib*|protesis|coclear*|marcapaso*|bomba de insulina|tanque de oxijeno|colostomia|ostomia|andadera|ferula*|perro guia|paralisis|amputad*|daltoni*|lentes|anteojos|boca chueca)',
      '(discapacid*|capacidades diferentes|capacidad diferente|limitacion*|impediment*|baston|muletas|siya de ruedas|sord(o|a|os|as)|sieg(o|a|os|as)|coj(o|a|os|as)|manc(o|a|os|as))',
    ],
    asked: ['(oiga|bea|camine|escuche) [(bien|y) ](bea|oiga|camine|bien|sin)'],
  },
  language: {
    told: [
      '(primera|primer) (lengua|idioma) ..',
      '(abl|oig|oy|escuch|not|suen|parez)(e|a|en|an) .. [(como|lo|la) ](extranjer*|foran*|de fuera|de otro pais|indijena|gringo|raro)',
      'ablante* de (lengua*|dialecto*) [(indijen*|orijinari*)]',
      '(acento|diccion) [(mexicano|español|latino) ](neutr*|mexican*|local|nacional|natural)',
      'ispanoablante*',
    ],
    asked: [
      '(español|castellano) [(ablado|bien|y|leido|escrito|muy) ](bien|perfecto|perfectamente|correcto|correctamente|nativo|clarito|claro|100|al 100|al cien)',
    ],
    refused: [
      '(segunda lengua|segundo idioma|golpeado|arrastr* la erre|seseo|tartamud*|mocho)',
      '(lengua*|idioma*) (indijen*|orijinari*|materna distinta)',
      '(acento*|acentos|dialecto*|modismo*|cantadit*|lengua indijena)',
    ],
  },
  origin: {
    told: [
      'buen* (familia|cuna|apellido)',
      '(abolengo|circulo social|clase (social|alta|media))',
      'nibel (socioeconomico|social)',
      '(unibersidad|escuela|colegio) (privad*|de paga)',
      '(tapati*|jaliscienses*) (de nacimiento|de cepa|de corazon)',
      '(blankit*|guerit*|güerit*|tez blanca)',
      'jente de (aqui|bien|rancho)',
    ],
    asked: ['(tapati*|gente de aqui|originari*|oriund*|de aqui de)', '(itesm|iteso|anauac|ibero|panamericana)'],
    refused: [
      `[(jente|personal|personas|a|de|los|las|raza) ]${regions}`,
      '(foraneo*|foranea*|de fuera|de rancho|de pueblo|del sur|de la costa|moren*|negr(o|a|os|as)|prieto*|prieta*|escuelas publicas)',
    ],
  },
};
