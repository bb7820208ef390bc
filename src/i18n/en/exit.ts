export const exit = {};
