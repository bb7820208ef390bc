/*
 * The first script of every page of the host site: it writes down what happens on the page, and finds things in it, in open
 * shadow roots too. An ordinary file of the site's own, so that it runs under a strict policy as well.
 */
(() => {
  const log = {
    errors: [],
    events: [],
    storage: [],
    messages: [],
    warnings: [],
    sent: [],
    policy: [],
    alerts: [],
    missing: [],
    light: [],
  };
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof Element)
        log.missing.push(event.target.src ?? event.target.href); // a file that did not come
      else log.errors.push(String(event.message));
    },
    true,
  );
  addEventListener('unhandledrejection', (event) =>
    log.errors.push(`unhandled: ${event.reason?.stack ?? event.reason}`),
  );
  addEventListener('securitypolicyviolation', (event) =>
    log.policy.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    const own = console[level];
    console[level] = (...words) => {
      log.warnings.push(words.map(String).join(' '));
      own.apply(console, words);
    };
  }
  // an alert is what every XSS payload of the corpus does
  window.alert = window.confirm = window.prompt = (what) => void log.alerts.push(String(what));
  window.print = () => {};

  // what was ever written into the page itself, outside shadow roots: title, attributes, text
  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'attributes')
        log.light.push(`${target.localName} ${attributeName}=${target.getAttribute(attributeName)}`);
      else if (type === 'characterData') log.light.push(target.data.slice(0, 200));
      else for (const node of addedNodes) log.light.push((node.outerHTML ?? node.data ?? '').slice(0, 200));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** Calls `note` before a method of an object; what throws here must not throw there. */
  const spy = (object, name, note) => {
    const own = object?.[name];
    if (typeof own !== 'function') return;
    object[name] = function (...args) {
      note(args, this);
      return own.apply(this, args);
    };
  };
  const touch = (what) => () => log.storage.push(what);
  const guard = (work) => {
    try {
      work();
    } catch {
      // a sandboxed frame has none of these
    }
  };
  guard(() => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
      spy(Storage.prototype, name, touch(`Storage.${name}`));
  });
  guard(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      const { get } = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          log.storage.push(name);
          return get.call(window);
        },
      });
    }
  });
  guard(() => {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get() {
        log.storage.push('cookie');
        return cookie.get.call(document);
      },
      set(value) {
        log.storage.push('cookie=');
        cookie.set.call(document, value);
      },
    });
  });
  guard(() => spy(IDBFactory.prototype, 'open', touch('indexedDB.open')));
  guard(() => spy(CacheStorage.prototype, 'open', touch('caches.open')));
  guard(() => spy(CacheStorage.prototype, 'match', touch('caches.match')));
  guard(() => spy(navigator.serviceWorker, 'register', touch('serviceWorker.register')));
  guard(() => spy(navigator.storage, 'getDirectory', touch('storage.getDirectory')));

  const sent = (what) => (args) => log.sent.push(`${what} ${args.map((each) => guardText(each)).join(' ')}`);
  const guardText = (value) => {
    try {
      return typeof value === 'string' ? value : value instanceof Request ? value.url : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  guard(() => spy(window, 'postMessage', sent('postMessage')));
  guard(() => spy(BroadcastChannel.prototype, 'postMessage', sent('BroadcastChannel')));
  guard(() => spy(navigator, 'sendBeacon', sent('sendBeacon')));
  guard(() => spy(window, 'fetch', sent('fetch')));
  guard(() => spy(XMLHttpRequest.prototype, 'open', sent('XMLHttpRequest')));
  guard(() => spy(XMLHttpRequest.prototype, 'send', sent('XMLHttpRequest')));
  guard(() => spy(window, 'WebSocket', sent('WebSocket')));
  guard(() => spy(history, 'pushState', sent('pushState')));
  guard(() => spy(history, 'replaceState', sent('replaceState')));
  guard(() => spy(window, 'open', sent('open')));

  // every event of ours that can be heard outside the element, documented or not
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const heard = event.composed || !(this instanceof Node && this.getRootNode() instanceof ShadowRoot);
    if (heard && /^peer-|^custom/.test(event.type))
      log.events.push({ type: event.type, from: this.localName, detail: event.detail ?? null });
    return dispatch.call(this, event);
  };

  const OURS = /^peer-/;
  /** All elements, in the order of the page, those in open shadow roots too; `peer-faq >> button` only those inside a tag. */
  const all = (selector = '*', root = document) => {
    const [inner, outer] = selector.split(' >> ').reverse();
    if (outer)
      return all(outer, root).flatMap((each) => [
        ...each.querySelectorAll(inner),
        ...(each.shadowRoot ? all(inner, each.shadowRoot) : []),
      ]);
    const found = [];
    const walk = (from) => {
      for (const element of from.querySelectorAll('*')) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(root);
    return found;
  };
  const visible = (element) => {
    if (
      !element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: true,
      })
    )
      return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  /** Parent in the flat tree. */
  const above = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;
  const inert = (element) => {
    for (let node = element; node; node = above(node)) if (node.inert) return true;
    return false;
  };
  /** The words of an element as they can be read, its shadow root in place of its children. */
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!(node instanceof Element || node instanceof Document || node instanceof DocumentFragment)) return '';
    if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.nodeName)) return '';
    if (
      node instanceof Element &&
      !node.checkVisibility({ visibilityProperty: true }) &&
      getComputedStyle(node).display !== 'contents'
    )
      return '';
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
    const text = [...children].map(words).join('');
    return node instanceof Element && !/^inline/.test(getComputedStyle(node).display) ? `\n${text}\n` : text;
  };
  const tidy = (text) =>
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  /** Name enough to find things by: label, own words, placeholder. */
  const named = (element) =>
    tidy(
      element.getAttribute('aria-label') ||
        [...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
        element.textContent ||
        element.title ||
        '',
    ).replaceAll('\n', ' ');

  const find = (selector, pattern = '') => {
    const match = pattern ? new RegExp(pattern, 'i') : undefined;
    return all(selector).find((element) => visible(element) && (!match || match.test(named(element))));
  };

  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const host = (element) => {
    for (let node = element; node; node = node.parentNode ?? node.host)
      if (node.localName && OURS.test(node.localName)) return node;
    return null;
  };
  const describe = (element) =>
    element && element !== document.body
      ? `${host(element)?.localName ?? 'page'} ${element.localName}${element.id ? `#${element.id}` : ''} ${named(element).slice(0, 60)}`.trim()
      : 'body';

  window.kit = {
    log,
    all,
    /** Whether words that were found are marked in the finder. */
    marked: () => CSS.highlights.get('peer-groups')?.size > 0,
    visible,
    inert,
    named,
    find,
    active,
    host,
    above,
    describe,
    elements: () => [...document.querySelectorAll('*')].filter((element) => OURS.test(element.localName)),
    settled(tag) {
      const elements = this.elements().filter((element) => !tag || element.localName === tag);
      const still = (element) => {
        try {
          return element.matches(':state(loading)');
        } catch {
          return false;
        }
      };
      return (
        elements.length > 0 &&
        elements.every(
          (element) =>
            element.matches(':defined') &&
            element.hasUpdated !== false &&
            !element.isUpdatePending &&
            !still(element),
        )
      );
    },
    /** Whether an element is in one of its four states. */
    state: (selector, name) => document.querySelector(selector)?.matches(`:state(${name})`) ?? false,
    /** What can be read in an element, or on the whole page. */
    text: (selector) => tidy([...document.querySelectorAll(selector ?? 'body')].map(words).join('\n')),
    /** The markup of an element with that of all shadow roots in it. */
    markup(root = document.documentElement) {
      const parts = [root.outerHTML];
      for (const element of [root, ...all('*', root)])
        if (element.shadowRoot) parts.push(element.shadowRoot.innerHTML);
      return parts.join('\n');
    },
    spot(selector, pattern) {
      const element = find(selector, pattern);
      if (!element) return null;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = [...element.getClientRects()][0] ?? element.getBoundingClientRect();
      const spot = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      // what lies there must be the thing itself: a press on something that is covered, or still moving, is no press
      for (let root = document, last; root && root !== last;) {
        const there = root.elementFromPoint(spot.x, spot.y);
        for (let node = there; node; node = above(node)) if (node === element) return spot;
        last = root;
        root = there?.shadowRoot;
      }
      return null;
    },
  };
})();
