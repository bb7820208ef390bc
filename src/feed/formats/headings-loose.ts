/** Headings of questions and quotes, and the words that tell a longer heading of a group. */
import type { Phrases } from './headings.js';

export const FAQ: Phrases = [
  ['question', 'questions?|q|faqs?|preguntas?|fragen?'],
  ['answer', 'answers?|a|response|respuestas?|reponses?|antwort(?:en)?'],
  [
    'category',
    'categor(?:y|ies)|topics?|section|temas?|categorias?|themes?|categories?|rubrique|kategorie|thema|rubrik',
  ],
  ['aliases', 'aliases|also asked as|other ways to ask|other wording'],
  ['order', 'order|position|orden|ordre|reihenfolge'],
  ['lastReviewed', 'last reviewed|reviewed|updated'],
  ['language', 'language|lang|idioma|langue|sprache'],
  ['id', 'id'],
];

export const TESTIMONIAL: Phrases = [
  [
    'quote',
    'quotes?|testimonials?|words|what they said|story|citas?|testimonios?|citations?|temoignages?|zitate?|stimmen?|erfahrungsbericht',
  ],
  ['attribution', 'attribution|name|who|said by|from|by|author|person|nombre|autor|nom|auteur|von|verfasser'],
  ['kind', 'kind|type|relationship'],
  ['role', 'role'],
  ['groupId', 'group|group id'],
  ['contentNote', 'content note|content warning|trigger warning'],
  ['date', 'date|said on|fecha|datum'],
  ['consent.given', 'consent|consent given|permission|permission given'],
  ['consent.expires', 'consent expires|expires'],
  ['consent.withdrawn', 'withdrawn|consent withdrawn'],
  ['language', 'language|lang|idioma|langue|sprache'],
  ['id', 'id'],
];

/**
 * A word in a longer heading that says what it is about: "What day do you meet?", "Tel. der Gruppe". Asked only where no
 * phrase is the whole heading.
 */
export const LOOSE: Phrases = [
  [
    '',
    'created|added|imported|submitted|timestamp|photo|image|logo|colou?r|icon|internal|emergency|fax|secret|private|staff only|do not publish|owner|language code',
  ],
  ['contact.email', 'e ?mail|correo|courriel'],
  ['online.joinInfo', 'pass ?code|password|passwort|kennwort|contrasena|mot de passe|(?:zoom|meeting) id'],
  [
    'joinUrl',
    '(?:regist\\w*|sign ?up|book\\w*|inscri\\w*|anmelde\\w*) (?:\\w+ )?(?:link|url|form|enlace|lien|formular)',
  ],
  [
    'join',
    '(?:zoom|online|virtual|video|teams|meeting|visio) (?:\\w+ )?(?:link|url|enlace|lien)|(?:link|url|enlace|lien) (?:\\w+ )*(?:zoom|online|virtual|video|meeting|visio|join)',
  ],
  ['contact.phone', 'phone|telephone|tel|mobile|telefono|movil|telefon(?:nummer)?|handy'],
  ['url', 'web ?sites?|web ?page|home ?page|url|link|sitio web|pagina web|site web|webseite|enlace|lien'],
  ['zone', 'time ?zone|zona horaria|fuseau horaire|zeitzone'],
  ['lasts', 'duration|how long|duracion|duree|dauer'],
  ['often', 'how often|frequency|frecuencia|frequence|haufigkeit|wie oft'],
  ['finish', '(?:end|last|final) date|fecha (?:de )?fin\\w*|date de fin|enddatum'],
  ['start', '(?:start|first|next) date|fecha|datum'],
  ['end', '(?:end|finish)(?:s|ing)?(?: time)?|hora (?:de )?fin\\w*|heure de fin|ende|endzeit'],
  [
    'when',
    '(?:days?|dias?|jours?|tage?) (?:and|&|y|et|und) (?:times?|hours?|horas?|heures?|zeit(?:en)?|uhrzeit)|schedule|horario|horaires?|when|cuando|quand|wann',
  ],
  ['location.postalCode', 'post ?code|zip(?: code)?|codigo postal|code postal|postleitzahl|plz'],
  ['location.addressLocality', 'city|town|ciudad|ville|stadt'],
  ['location.addressCountry', 'country|pais|pays'],
  ['location.directions', 'directions|how to (?:find|get)|parking|como llegar|anfahrt'],
  ['address', 'address|direccion|adresse|anschrift'],
  [
    'price',
    'costs?|fees?|price|charge|free|how much|costo?|precio|cuota|cuanto cuesta|prix|tarif|gratuit|kosten|preis|gebuhr|kostet',
  ],
  [
    'access',
    'wheelchair|accessib\\w*|step free|disabled|accesib\\w*|accessibilite|barrierefrei\\w*|rollstuhl\\w*',
  ],
  ['languages', 'languages?|idiomas?|langues?|sprachen?'],
  ['audience', 'who (?:is it|can|may|should)|for whom|para quien|pour qui|fur wen|audience|eligib\\w*'],
  ['age', 'ages?|edad|alter'],
  [
    'signing',
    'regist\\w*|sign ?up|rsvp|book(?:ing)?|inscri\\w*|anmeld\\w*|(?:to|how) join|take part|referral',
  ],
  [
    'how',
    'online or in person|in person or online|presencial|presentiel|prasenz|how (?:\\w+ )*(?:meet|attend)',
  ],
  ['led', 'facilitat\\w*|led by|leader|moderat\\w*|animat\\w*|leitung'],
  ['organizer.name', 'organi[sz]\\w*|charity|provider|organisme|veranstalter|trager'],
  ['person', 'contact|contacto|kontakt|ansprechpartner\\w*'],
  ['place', 'venue|place|location|where|building|lugar|donde|lieu|treffpunkt|ort'],
  ['day', 'days?|dias?|jours?|wochentag|tag'],
  ['time', 'times?|hora|heure|uhrzeit|zeit'],
  ['topics', 'topics?|category|theme|focus|temas?|categoria|thema|kategorie'],
  ['details', 'description|details?|notes?|about|more info\\w*|descripcion|beschreibung|hinweise?|comments?'],
  ['state', 'status'],
  ['name', 'name|title|nombre|nom|titel'],
];
