const RTL = /^(?:ar|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** `rtl` or `ltr` for a language tag. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (RTL.test(tag) ? 'rtl' : 'ltr');
