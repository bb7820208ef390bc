/** The one line of help that every element shows, and the card it leads to. `{n}` is a number, `{w}` a word to send. */
export const crisis = {
  line: 'Not safe right now? Get help',
  heading: 'Get help now if you are not safe',
  emergency: 'If a life is in danger, call {n}.',
  emergencyAnywhere:
    'If a life is in danger, call your local emergency number. In many countries it is 112 or 911.',
  talk: 'You can also talk to someone now. You do not have to be sure that it is serious.',
  call: 'Call {n}',
  text: 'Text {n}',
  textWord: 'Text {w} to {n}',
  chat: 'Chat online',
  always: 'day and night',
  free: 'free',
  elsewhere: 'In another country? Find a line at {n}',
  anywhere: 'Find a line in your country at {n}',
};
