import { ownAdapters, type BookingAdapter, type BookingContext, type BookingMessage } from './adapter.js';

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const instant = (value: unknown): string | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
const done = (start: unknown, end: unknown): BookingMessage => {
  const [from, to] = [instant(start), instant(end)];
  return { type: 'done', ...(from && { start: from }), ...(to && { end: to }) };
};
const height = (value: unknown): BookingMessage | undefined => {
  const pixels = parseFloat(String(value));
  return pixels > 0 ? { type: 'height', height: pixels } : undefined;
};

function withParams(url: URL, params: Record<string, string | undefined>): URL {
  const to = new URL(url);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) to.searchParams.set(name, value);
  return to;
}
const utmParams = ({ utm }: BookingContext): Record<string, string> =>
  Object.fromEntries(Object.entries(utm).map(([name, value]) => [`utm_${name.replace(/^utm_/, '')}`, value]));

/**
 * Calendly: https://developer.calendly.com/api-docs/overview/embedding/notifying-the-parent-window. Its page sends its
 * messages only where it is told that it stands in a frame.
 */
const calendly: BookingAdapter = {
  name: 'Calendly',
  matches: ({ hostname }) => /(?:^|\.)calendly\.com$/.test(hostname),
  tellsReady: true,
  frameUrl: (url, context) =>
    withParams(url, {
      embed_domain: location.hostname,
      embed_type: 'Inline',
      background_color: context.colours.background,
      text_color: context.colours.text,
      primary_color: context.colours.accent,
      name: context.prefill.name,
      email: context.prefill.email,
      ...utmParams(context),
    }),
  read(data) {
    const { event, payload } = record(data);
    if (event === 'calendly.profile_page_viewed' || event === 'calendly.event_type_viewed')
      return { type: 'ready' };
    if (event === 'calendly.event_scheduled') return { type: 'done' };
    return event === 'calendly.page_height' ? height(record(payload).height) : undefined;
  },
};

/**
 * Cal.com: https://cal.com/help/embedding/embed-events. Its page stays blank in a frame until the page around it has
 * answered `__iframeReady`.
 */
const cal: BookingAdapter = {
  name: 'Cal.com',
  matches: ({ hostname }) => /(?:^|\.)cal\.com$/.test(hostname),
  origins: ['https://cal.com', 'https://app.cal.com'],
  tellsReady: true,
  frameUrl(url, context) {
    const to = withParams(url, {
      embed: '',
      embedType: 'inline',
      theme: context.theme,
      name: context.prefill.name,
      email: context.prefill.email,
      notes: context.prefill.notes,
      ...utmParams(context),
    });
    to.pathname = to.pathname.replace(/\/?(?:embed)?\/?$/, '/embed');
    return to;
  },
  read(data) {
    const { type, payload } = calMessage(data);
    if (type === 'linkReady') return { type: 'ready' };
    if (type === 'linkFailed') return { type: 'fail' };
    if (type === 'bookingSuccessfulV2') return done(payload.startTime, payload.endTime);
    if (type === 'bookingSuccessful') return done(payload.date, undefined);
    return type === '__dimensionChanged' ? height(payload.iframeHeight) : undefined;
  },
  reply: (data, { theme, colours }) =>
    calMessage(data).type === '__iframeReady'
      ? [
          { originator: 'CAL', method: 'parentKnowsIframeReady' },
          {
            originator: 'CAL',
            method: 'ui',
            arg: { theme, styles: { branding: { brandColor: `#${colours.accent}` } } },
          },
        ]
      : [],
};
function calMessage(data: unknown): { type?: string | undefined; payload: Record<string, unknown> } {
  const { fullType, data: payload } = record(data);
  const [who, , type] = typeof fullType === 'string' ? fullType.split(':') : [];
  return who === 'CAL' ? { type, payload: record(payload) } : { payload: {} };
}

/**
 * Any other page. It need know nothing; if it wants to, it sends
 * `parent.postMessage({ type: 'peer-booking', status: 'ready' | 'done' | 'fail' | 'height', start, end, height }, origin)`.
 */
const generic: BookingAdapter = {
  name: '',
  matches: () => true,
  read(data) {
    const { type, status, start, end, height: pixels } = record(data);
    if (type !== 'peer-booking') return undefined;
    if (status === 'done') return done(start, end);
    if (status === 'ready' || status === 'fail') return { type: status };
    return status === 'height' ? height(pixels) : undefined;
  },
};

/** Who answers for an address. An adapter of the page's own that throws is passed over. */
export function adapterFor(url: URL): BookingAdapter {
  const fits = (adapter: BookingAdapter): boolean => {
    try {
      return adapter.matches(url);
    } catch {
      return false;
    }
  };
  return [...ownAdapters].reverse().concat(calendly, cal).find(fits) ?? generic;
}
