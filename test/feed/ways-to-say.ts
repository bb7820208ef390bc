/** How people head the columns of a list of groups, in English, Spanish, French and German, separated by `|`. */
const WORDS = {
  name: 'Name|Group name|Title|Group|Meeting name|Name of group|Name of the group|Support group|Group title|Event name|Session|Programme|Meeting|What is it called|Display name|Nombre|Nombre del grupo|Título|Grupo|Actividad|Nom|Nom du groupe|Groupe|Titre|Intitulé|Gruppenname|Bezeichnung|Gruppe|Name der Gruppe|Titel',
  day: 'Day|Weekday|Day of week|Day of the week|Meeting day|Days|What day|Which day|Group day|Day it meets|On which day|Day of meeting|Meets on|Week day|Día|Dia de la semana|Días|Día de reunión|Qué día|Jour|Jour de la semaine|Jours|Jour de réunion|Quel jour|Jour de rencontre|Wochentag|Tag|Tage|An welchem Tag|Jeweils am',
  time: 'Time|Start time|Start|Starts|Starts at|Begins|From|Meeting time|Time of meeting|What time|Begin time|Starting time|Beginning|Opens at|Hour|Hora|Hora de inicio|Hora de comienzo|Empieza|A qué hora|Desde|Heure|Heure de début|Début|Commence|À quelle heure|Uhrzeit|Beginn|Startzeit|Von',
  end: 'End|End time|Ends|Ends at|Finish|Finish time|Finishes|Until|To|Till|Close|Closing time|Ending time|Time end|Finishing time|Hora de fin|Hora final|Hasta|Termina|Acaba|Hora de término|Heure de fin|Fin|Jusqu’à|Se termine|Finit|Ende|Endzeit|Bis|Endet um',
  place:
    'Place|Venue|Venue name|Location|Location name|Where|Building|Meeting place|Held at|Where we meet|Site|Name of venue|Meeting location|Hall|Place name|Lugar|Lugar de reunión|Sede|Dónde|Local|Centro|Lieu|Lieu de réunion|Où|Nom du lieu|Endroit|Ort des Treffens|Treffpunkt|Veranstaltungsort|Wo',
  street:
    'Street|Street address|Address line 1|Address 1|Address1|Addr1|Road|Street name|Street and number|House number and street|Street name and number|streetAddress|street_address|Venue street|Venue address|Calle|Calle y número|Dirección|Domicilio|Rue|Numéro et rue|Adresse|Voie|Adresse postale|Straße|Strasse|Straße und Hausnummer|Straße, Nr.|Anschrift|Street Address 1',
  town: 'Town|City|Town/City|City/Town|Village|Locality|Suburb|Municipality|Town or city|addressLocality|Venue city|Location city|Venue town|City name|Ciudad|Localidad|Municipio|Población|Pueblo|Ville|Commune|Localité|Ville / commune|Municipalité|Stadt|Ortschaft|Gemeinde|Wohnort|Stadt/Ort|Ort',
  postcode:
    'Postcode|Post code|Postal code|ZIP|Zip code|Zipcode|postal_code|PostalCode|Eircode|Venue postcode|Post-code|Location postcode|ZIP/Postal code|Postcode of venue|zip_code|Código postal|CP|C.P.|Código postal del lugar|cod postal|Code postal|CP ville|Code postal du lieu|code_postal|PLZ|Postleitzahl|Plz.|PLZ des Ortes|Venue ZIP|Postcode or ZIP',
  topics:
    'Topic|Topics|Category|Categories|Focus|Theme|Subject|Type of support|Issue|Condition|Tags|Area of support|Topic area|Type of group|Keywords|Tema|Temas|Categoría|Tipo de grupo|Etiquetas|Thème|Thèmes|Thématique|Sujet|Catégorie|Type de groupe|Thema|Themen|Kategorie|Schwerpunkt',
  cost: 'Cost|Costs|Fee|Fees|Price|Charge|How much|How much is it|Cost to attend|Is it free|Entry fee|Admission|Payment|Donation|Suggested donation|Coste|Costo|Precio|Cuota|Tarifa|Cuánto cuesta|Prix|Tarif|Coût|Participation financière|Combien ça coûte|Kosten|Preis|Gebühr|Teilnahmegebühr',
  joining:
    'How to join|Joining|Join|Registration|Sign up|Sign-up|Booking|How to register|How to book|How do I join|Booking required|Registration required|Referral|To join|Access to group|Cómo unirse|Inscripción|Cómo inscribirse|Registro|Cómo apuntarse|Inscription|Comment s’inscrire|Comment participer|Modalités d’inscription|Réservation|Anmeldung|Wie anmelden|Wie kann ich mitmachen|Voranmeldung|Anmeldung erforderlich',
  phone:
    'Phone|Telephone|Tel|Phone number|Telephone number|Contact phone|Contact number|Mobile|Cell|Call|Tel.|Tel. no.|Contact telephone|Phone no|Number to call|Teléfono|Telefono de contacto|Móvil|Celular|Número de teléfono|Téléphone|Tél.|Numéro de téléphone|Portable|Téléphone de contact|Telefon|Telefonnummer|Handy|Tel.-Nr.|Rufnummer',
  email:
    'Email|E-mail|Email address|Contact email|Mail|E-mail address|Group email|Email contact|Your email|Email us|emailAddress|email_address|Contact e-mail|Public email|Enquiries email|Correo|Correo electrónico|Email de contacto|Correo de contacto|Dirección de correo|Courriel|Adresse e-mail|Adresse mail|Mél|E-mail de contact|E-Mail|E-Mail-Adresse|Mailadresse|Kontakt E-Mail|Emailadresse',
  link: 'Website|Web site|URL|Link|Web page|Homepage|Web|Web address|More info link|Page|Group website|Site|Website link|Webpage|More info at|Sitio web|Página web|Enlace|Web del grupo|Dirección web|Site web|Lien|Page web|Site internet|Adresse web|Webseite|Internetseite|Internet|Webadresse|Home page',
  online:
    'Online link|Zoom link|Zoom|Meeting link|Zoom URL|Online|Video link|Join link|Teams link|Virtual link|Link to join|Online meeting link|Online URL|Conference URL|Link for Zoom|Enlace de Zoom|Enlace Zoom|Enlace a la reunión|Sala virtual|En línea|Lien Zoom|Lien visio|Lien de connexion|Visioconférence|En ligne|Online-Link|Zoom-Link|Zugangslink|Videolink|Link zum Online-Treffen',
  notes:
    'Notes|Description|Details|About|More info|Information|Comments|Additional info|Other info|About the group|What to expect|What happens|Further information|Extra notes|Remarks|Descripción|Notas|Información|Observaciones|Comentarios|Description du groupe|Remarques|Informations complémentaires|Commentaires|Renseignements|Beschreibung|Hinweise|Bemerkungen|Anmerkungen|Weitere Informationen',
  language:
    'Language|Languages|Lang|Spoken language|Language spoken|Meeting language|Languages spoken|Which language|Primary language|Group language|Language of the group|Language(s)|meeting_language|What language|In which language|Idioma|Idiomas|Lengua|Idioma del grupo|En qué idioma|Langue|Langues|Langue parlée|Langues parlées|Langue du groupe|Sprache|Sprachen|Sprache der Gruppe|Gruppensprache|In welcher Sprache',
  access:
    'Access|Accessibility|Accessible|Venue access|Access info|Accessibility info|Access notes|Disabled access|Access needs|Accessibility features|Facilities|Is it accessible|Accessibility notes|Access details|Venue accessibility|Accesibilidad|Accesible|Acceso|Accesos|Información de accesibilidad|Accessibilité|Accès PMR|Accès|Accessibilité PMR|Accès handicapé|Barrierefreiheit|Barrierefrei|Zugänglichkeit|Rollstuhlgerecht|Zugang',
  contact:
    'Contact|Contact name|Contact person|Contact us|Who to contact|Point of contact|Main contact|Primary contact|Key contact|Contact info|Contact details|For more information contact|Group contact|Contacts|Enquiries|Contacto|Persona de contacto|Responsable|Contacto del grupo|Nombre de contacto|Personne à contacter|Personne de contact|Contact du groupe|Nom du contact|Personne contact|Ansprechpartner|Ansprechpartnerin|Kontaktperson|Kontakt|Ansprechperson',
};
export type Fact = keyof typeof WORDS;
export const FACTS = Object.keys(WORDS) as Fact[];
export const SAYINGS = Object.fromEntries(FACTS.map((fact) => [fact, WORDS[fact].split('|')])) as Record<
  Fact,
  string[]
>;

/** What stands in the cell, and where it must be found: a word in the feed as JSON. */
export const CELLS: Record<Fact, readonly [cell: string, field: string, found: RegExp][]> = {
  name: [['Qualle Circle', 'name', /Qualle Circle/]],
  day: [
    ['Tuesday', 'schedule', /"TU"/],
    ['martes', 'schedule', /"TU"/],
    ['mardi', 'schedule', /"TU"/],
    ['Dienstag', 'schedule', /"TU"/],
  ],
  time: [
    ['19:30', 'schedule', /19:30/],
    ['7.30pm', 'schedule', /19:30/],
    ['19h30', 'schedule', /19:30/],
    ['19:30 Uhr', 'schedule', /19:30/],
  ],
  end: [
    ['21:00', 'schedule', /21:00/],
    ['9 pm', 'schedule', /21:00/],
  ],
  place: [['Zinnia Hall', 'location', /Zinnia Hall/]],
  street: [['12 Oakum Street', 'location', /12 Oakum Street/]],
  town: [['Fernleigh', 'location', /Fernleigh/]],
  postcode: [
    ['ZZ9 9ZZ', 'location', /ZZ9 9ZZ/],
    ['28013', 'location', /28013/],
  ],
  topics: [['Bereavement', 'topics', /Bereavement/i]],
  cost: [
    ['£5', 'price', /5/],
    ['7 €', 'price', /7/],
    ['Ask the treasurer', 'costNote', /Ask the treasurer/],
  ],
  joining: [
    ['Call first', 'joining', /call-first/],
    ['Speak to Ferdinand', 'joinNote', /Ferdinand/],
  ],
  phone: [['020 7946 0123', 'contact', /020 7946 0123/]],
  email: [['hello@qualle.example', 'contact', /hello@qualle\.example/]],
  link: [['https://qualle.example/circle', 'url', /qualle\.example\/circle/]],
  online: [['https://zoom.us/j/5551234', 'online', /zoom\.us\/j\/5551234/]],
  notes: [['We knit and talk together', 'description', /We knit and talk together/]],
  language: [
    ['Welsh', 'languages', /"cy"/],
    ['Polnisch', 'languages', /"pl"/],
  ],
  access: [
    ['Wheelchair accessible', 'access', /step-free/],
    ['Two steps at the back', 'accessNote', /Two steps at the back/],
  ],
  contact: [['Brunhild', 'contact', /Brunhild/]],
};
