/** Words that stand where a place should, and name none. */
const NOWHERE =
  /^(?:n\/?a|none|no(?: venue| location)?|null|nil|tb[acd]|to be (?:announced|confirmed|decided)|unknown|ninguno|aucun|keine?r?s?|entfällt|[-–—.?]+)$/i;
const ONLINE_PLACE =
  /^(?:(?:online|virtual|virtually|remote|zoom|google meet|microsoft teams|ms teams|teams|skype|webex|gotomeeting|whereby|jitsi|facetime|discord|en línea|en linea|virtuell|en ligne|visio(?:conférence)?)\b(?:\s+(?:meeting|call|room|only|group|event|video|conference|link|platform))*|internet|the internet|web|cyberspace)(?:\s*[-–—,(:|/].*|\s+(?:via|on|by|over|through|with|using|per|por|par|über)\b.*)?$/i;
const PHONE_PLACE =
  /^(?:by |via |on the )?(?:tele)?phone(?: call| conference| only)?$|^conference call$|^teléfono$|^par téléphone$|^telefonisch$/i;
export const PLATFORM = /zoom|google meet|teams|skype|webex|gotomeeting|whereby|jitsi|facetime|discord/i;

/** Whether words in the place of a venue name none: "Zoom", "Google Meet", "None", a link. */
export const placeWords = (words: string): 'nowhere' | 'online' | 'phone' | 'place' => {
  const bare = words.trim();
  if (!bare || NOWHERE.test(bare)) return 'nowhere';
  if (PHONE_PLACE.test(bare)) return 'phone';
  return ONLINE_PLACE.test(bare) || /^https?:\/\/\S+$/i.test(bare) ? 'online' : 'place';
};
