let cities: Map<string, string> | undefined;

/** The zone whose name ends in a city: "new york", "Kolkata"; `undefined` where no zone or several do. */
export function zoneOfCity(city: string): string | undefined {
  if (!cities) {
    cities = new Map();
    try {
      for (const zone of Intl.supportedValuesOf('timeZone')) {
        const name = zone
          .slice(zone.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase();
        cities.set(name, cities.has(name) ? '' : zone);
      }
    } catch {
      // an old browser: no city is known
    }
    for (const [name, zone] of [
      ['kolkata', 'Asia/Kolkata'],
      ['mexico city', 'America/Mexico_City'],
      ['ciudad de mexico', 'America/Mexico_City'],
      ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ] as const)
      cities.set(name, zone);
  }
  return cities.get(city) || undefined;
}
