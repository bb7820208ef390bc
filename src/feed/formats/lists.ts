/** The first list inside an object, or the list itself. */
export const listOf = (data: unknown): unknown[] | undefined =>
  Array.isArray(data)
    ? (data as unknown[])
    : typeof data === 'object' && data !== null
      ? (Object.values(data).find(Array.isArray) as unknown[] | undefined)
      : undefined;
