/** The one line of help that every element shows, and the card it leads to. */
export const crisis = {
  line: 'Not safe right now? Get help',
};
