/** Names in an advertisement, pure: of places, businesses and people, and addresses. What they are made of is not demanded. */

/** What stands before the name of a place or a business. */
const NAMED =
  /(?:^|[\s(])(?:(?:calle|av|ave|avenida|col|colonia|metro|plaza|sal[oó]n|escuela|colegio|hospital|cl[ií]nica|parroquia|fracc|fraccionamiento|tienda|est[eé]tica|boutique|abarrotes|taller|restaurante|bar|caf[eé]|fonda|taquer[ií]a|panader[ií]a|papeler[ií]a|zapater[ií]a|farmacia|ferreter[ií]a|mercer[ií]a|recubrimientos|grupo|cine|museo|teatro|rancho|hacienda|hotel|barrio|mercado)\.?(?: (?:de )?(?:El|La|Los|Las|Don|Doña|San|Santa))?|(?<=\p{Ll}[^.\n!?]*\s)(?:El|La|Los|Las|Don|Doña|San|Santa)) $/iu;

/** Whether words are a name: in capitals after what names a place or a business, in a text that is not in capitals throughout. */
function isName(original: string, from: number, to: number): boolean {
  const words = original.slice(from, to);
  const before = original.slice(Math.max(0, from - 40), from);
  return /^\p{Lu}\p{Ll}/u.test(words) && !/ \p{Ll}{4}/u.test(words) && NAMED.test(before);
}

/** Whom one asks for: "dile al Güero que vienes". */
const CALLED =
  /(?:dile|avisa|avísale|pregunta|preguntar|pregunten|llama|habla|marca|márcale|escribe|escríbele|ask|look|call)\s(?:(?:por|a|con)\s(?:(?:el|la|los|las|don|doña)\s)?|al\s|for\s)$/iu;

/** "La señorita Laura": whoever has a name is not sought. */
const TITLED = /^(?:la|el|mi|nuestra?)\s(?:se[ñn]or|se[ñn]ora|se[ñn]orita|joven|maestr[oa]|madre|hermana)$/iu;

/** Family names that are words, too, after a title or in the contact. */
const SURNAME =
  /^(?:Delgado|Casado|Moreno|Prieto|Rubio|Blanco|Negrete|Guerra|Santos|Iglesias|Pastor|Joven|Bello|Hermoso|Calvo|Chino|Gallego|Barr[oó]n|Hidalgo|Cristiano|Young|White|Black|Brown|Crespo|Mayor|Bravo)$/u;
const IN_CONTACT =
  /(?:[Pp]regunt\p{Ll}*|[Ii]nformes|[Ll]lama|[Hh]abla|[Ee]scrib\p{Ll}*|[Aa]tiende|[Cc]ontact\p{Ll}*|[Rr]eport|[Aa]sk)[:\s]+(?:(?:por|con|a|al|for|to|el|la)\s){0,2}(?:\p{Lu}\p{Ll}*\.?\s){1,3}$|(?<!\p{L})(?:Lic|Dra?|Ing|Mtr[oa]|Sra?|Mrs?|Ms)\.?\s(?:\p{Lu}\p{Ll}+\s)?$/u;

/** Of streets: capitals before it, a number after it. */
const STREET = /(?<=^|[\s,(])(?:\p{Lu}\p{Ll}+\s){1,3}$/u;
const NUMBER = /^,?\s(?:#|no\.?\s|núm\.?\s)?\d{1,5}(?![\d%]|\s?(?:años|kg|m\b|a\s\d|y\s\d))/iu;

/** Mail and pages: "mujeres@empresa.mx", "casadas.example/empleo". */
const ADDRESS =
  /^[^\s@]+@[^\s@]+\.[^\s@]+$|^@[\w.]+$|^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|mx|org|net|example|io|edu|info|co|us|app)(?:\/\S*)?[.,;)]*$/iu;

/** Whether words are part of a name or an address, in a text that is not in capitals throughout. */
export function isNameOrAddress(original: string, from: number, to: number): boolean {
  const start = original.slice(0, from).search(/\S+$/u);
  const word = original.slice(start < 0 ? from : start, to) + /^\S*/u.exec(original.slice(to))![0];
  if (ADDRESS.test(word)) return true;
  if (isName(original, from, to)) return true;
  const words = original.slice(from, to);
  if (TITLED.test(words) && /^\s\p{Lu}\p{Ll}/u.test(original.slice(to))) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return false;
  if (SURNAME.test(words) && IN_CONTACT.test(original.slice(0, from))) return true;
  const before = original.slice(Math.max(0, from - 40), from);
  return CALLED.test(before) || (STREET.test(before) && NUMBER.test(original.slice(to)));
}
