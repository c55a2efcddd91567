/** Enrolling the people of a file. */
export default {
  'courses.import.title': 'Inscribir con un archivo',
  'courses.import.link': 'Inscribir a muchas personas con un archivo',
  'courses.import.intro':
    'Sube la lista de personas como la tengas, de Excel, LibreOffice o tu sistema de nómina. Primero ves renglón por renglón cómo la leímos; nadie queda inscrito hasta que lo confirmes.',
  'courses.import.file': 'Archivo',
  'courses.import.file-hint': 'XLSX o CSV, hasta {most, number} personas y {mb} MB.',
  'courses.import.send': 'Leer el archivo',
  'courses.import.columns': 'Qué leemos',
  'courses.import.columns-text': 'El primer renglón dice qué hay en cada columna. Las demás columnas no estorban.',
  'courses.import.template': 'Descargar un archivo con esas columnas',
  'courses.import.column.name': 'Nombre',
  'courses.import.column.name-text': 'completo, en una columna o con los apellidos aparte.',
  'courses.import.column.surname': 'Apellidos',
  'courses.import.column.email': 'Correo',
  'courses.import.column.email-text': 'si no tiene, entra con un código que imprimes en un talón.',
  'courses.import.column.number': 'Número de empleado',
  'courses.import.column.number-text': 'con sus ceros; distingue a dos personas que se llaman igual.',
  'courses.import.column.site': 'Centro',
  'courses.import.column.site-text': 'planta, sucursal o tienda; después puedes ver el avance por centro.',
  'courses.import.column.course': 'Curso',
  'courses.import.column.course-text': 'su letra o su nombre; si falta, lo eliges para todas.',
  'courses.import.column.deadline': 'Fecha límite',
  'courses.import.column.deadline-text': 'como 31/12/2026; si falta, puedes poner una para todas.',

  'courses.import.preview-title': 'Así leímos tu archivo',
  'courses.import.applied-title': 'Listo',
  'courses.import.another': 'Subir otro archivo',
  'courses.import.some-faulty':
    '{faulty, plural, one {Un renglón necesita un cambio} other {# renglones necesitan un cambio}}; {good, plural, =0 {ninguno está bien} one {uno está bien} other {# están bien}}. Abajo ves cuáles y por qué.',
  'courses.import.members':
    '{n, plural, one {Una persona ya es de tu equipo.} other {# personas ya son de tu equipo.}}',
  'courses.import.invited':
    '{n, plural, one {Una persona recibe una invitación por correo} other {# personas reciben una invitación por correo}}, {days, plural, one {hoy} other {a lo largo de # días: salen hasta {perDay} al día}}.',
  'courses.import.coded':
    '{n, plural, one {Una persona no tiene correo: entra con código y PIN.} other {# personas no tienen correo: entran con código y PIN.}}',
  'courses.import.named': 'El archivo ya dice el curso de algunas personas: {courses}.',
  'courses.import.sample': 'Los primeros renglones',
  'courses.import.courses-of-others': '¿En qué curso van las demás?',
  'courses.import.courses-of-others-hint': 'Quien trae curso en el archivo va en ese.',
  'courses.import.deadline': 'Fecha límite para terminar',
  'courses.import.deadline-hint': 'Para quien no trae una en el archivo. Les recordamos antes de que llegue.',
  'courses.import.which': 'Hay renglones con fallas. ¿Qué hacemos?',
  'courses.import.which-all': 'No inscribir a nadie hasta corregir el archivo',
  'courses.import.which-good':
    '{n, plural, one {Inscribir a quien está bien y dejar los demás renglones} other {Inscribir los # renglones que están bien y dejar los demás}}',
  'courses.import.do': 'Inscribir',
  'courses.import.applied':
    '{enrolled, plural, =0 {Todas estaban ya en su curso: no se agregó ninguna inscripción.} other {{people, plural, one {Una persona inscrita} other {# personas inscritas}}, {enrolled, plural, one {en un curso} other {# inscripciones en total}}.}}',
  'courses.import.left': '{n, plural, one {Un renglón quedó fuera.} other {# renglones quedaron fuera.}}',
  'courses.import.slips': 'Imprimir talones con código y PIN',
  'courses.import.faulty': '{n, plural, one {Un renglón con fallas} other {# renglones con fallas}}',
  'courses.import.faulty-csv': 'Descargarlos todos con su razón',
  'courses.import.faulty-first': 'Aquí ves los primeros {n}.',
  'courses.import.row': 'Renglón',
  'courses.import.text': 'Qué dice',
  'courses.import.why': 'Qué le falta',
  'courses.import.row.name': 'falta.',
  'courses.import.row.course': 'no es ninguno de los cursos. Escribe su letra: {letters}.',
  'courses.import.row.deadline': 'no es una fecha. Escríbela como 31/12/2026.',
  'courses.import.row.month-first': 'parece tener el mes primero. Escríbela día/mes/año, como en los demás renglones.',
  'courses.import.row.either-order':
    'no dice cuál número es el mes: en el renglón {row} está primero. Escríbelo con letra, por ejemplo 3-abr-2027.',
  'courses.import.row.deadline-past': 'ya pasó.',
  'courses.import.row.twice': 'es la misma persona del renglón {row}.',
  'courses.import.row.same-name':
    'se llama igual que el renglón {row}. Si son dos personas, agrega su número de empleado.',

  'courses.import.none': 'Elige un archivo.',
  'courses.import.encrypted': 'El archivo tiene contraseña. Guárdalo sin ella y súbelo otra vez.',
  'courses.import.legacy':
    'Es un archivo de Excel anterior a 2007 (.xls). Ábrelo y guárdalo como .xlsx o .csv, y súbelo otra vez.',
  'courses.import.too-large':
    'El archivo trae mucho más que una lista de personas. Deja solo esa hoja y súbelo otra vez.',
  'courses.import.sheets':
    'Hay renglones en varias hojas del archivo: {sheets}. Júntalos en una, o sube cada hoja por separado.',
  'courses.import.unreadable': 'No pudimos leer el archivo. Guárdalo como .xlsx o .csv y súbelo otra vez.',
  'courses.import.binary': 'Eso no es una lista de personas. Sube un archivo .xlsx o .csv.',
  'courses.import.long':
    'El renglón {row} no termina. Casi siempre falta cerrar unas comillas. Corrígelo y sube el archivo otra vez.',
  'courses.import.quotes':
    'En el renglón {row} hay comillas que no se cierran donde termina la celda. Corrígelo y sube el archivo otra vez.',

  'refusal.courses.import-large': 'El archivo pesa más de {mb} MB. Divídelo en dos.',
  'refusal.courses.import-headings':
    'No encontramos una columna con los nombres. Pon «nombre» en el primer renglón, arriba de ellos.',
  'refusal.courses.import-empty': 'El archivo no trae a ninguna persona.',
  'refusal.courses.import-many': 'El archivo trae más de {n, number} personas. Divídelo.',
  'refusal.courses.import-faulty':
    'Hay renglones con fallas. Corrígelos en tu archivo, o elige inscribir solo los que están bien.',
  'refusal.courses.import-nobody': 'Ningún renglón está bien todavía: no hay a quién inscribir.',
  'refusal.courses.import-course': 'Elige al menos un curso.',

  'held-room.course-imports': 'Archivos para inscribir',
  'held.course-imports.import-rows': 'Renglones sobre ti en un archivo para inscribir',
  'held.course-imports.imports': 'Archivos que subiste para inscribir',
  'held-field.fileName': 'Archivo',
} as const;
