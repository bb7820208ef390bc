/** Why something was found, in words. `when` names the words that the search makes from days and times. */
export const search = {
  matches: (words: string) => `Matches ${words}`,
  when: {
    weekday: 'weekday',
    weekend: 'weekend',
    morning: 'morning',
    lunchtime: 'lunchtime',
    daytime: 'daytime',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
    appointment: 'by appointment',
  },
};
