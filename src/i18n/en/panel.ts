/** What the finder's open filter says. */
export const panel = {
  find: (what: string) => `Find in: ${what}`,
  done: (n: number, shown: string) => (n === 1 ? 'Show 1 group' : `Show ${shown} groups`),
  noOption: 'Nothing of that name here.',
  placesIn: (place: string) => `Places in ${place}`,
  near: 'Near you',
  nearMe: 'Use where I am now',
  nearMeNote: 'Your place stays on this device.',
  nearPlace: 'Town or postcode',
  go: 'Go',
  locating: 'Finding where you are…',
  notLocated: 'This device did not say where it is. You can type a town or postcode.',
  noPlace: (words: string) => `None of our groups gives “${words}” as its place. Try a bigger town near it.`,
  mapOffer: (site: string) =>
    `The pictures of the map come from ${site}. That site will see your internet address, not what you look for.`,
  mapShow: 'Show a map',
  mapHide: 'Hide the map',
  mapLabel: 'Map of these groups',
  mapKeys: 'Map. The arrow keys move it.',
  mapIn: 'Zoom in',
  mapOut: 'Zoom out',
  mapCount: (on: string, off: number, others: string) =>
    off ? `On the map: ${on}. Without a place to show, in the list only: ${others}.` : `On the map: ${on}.`,
  mapFailed: 'The map could not be loaded. All groups are in the list.',
  mapHere: (n: number, shown: string) => (n === 1 ? '1 group here' : `${shown} groups here`),
  mapLeave: 'Back to the map',
  here: 'you',
};
