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
  here: 'you',
};
