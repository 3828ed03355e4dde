import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const OFFICE_JS_FOLDER = path.resolve('node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://localhost:3000';
const SCRIPT_BASE = `${ORIGIN}/office-js/`;

type MessageListener = (event: { data: string; origin: string; source: unknown }) => void;

interface FakeElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** A window of Node's `vm` with just as much DOM as office.js needs to start. */
export interface FakeWindow {
  /** Its global object. */
  readonly window: Record<string, unknown> & Pick<typeof globalThis, 'Error' | 'Function'>;
  readonly origin: string;
  /** Loads a file of office.js, as a script tag would. */
  load(file: string): void;
  /** Delivers what the parent window posted. */
  deliver(message: string): void;
}

/**
 * @param name `window.name`
 * @param onPost takes what the window posts to its parent
 */
export function createFakeWindow(name: string, onPost: (message: string) => void): FakeWindow {
  const listeners: MessageListener[] = [];
  const scripts: FakeElement[] = [];
  const parent = { postMessage: onPost };
  const location = new URL('/commands.html', ORIGIN);

  const load = (file: string) => {
    const code = readFileSync(path.join(OFFICE_JS_FOLDER, file), 'utf8');
    vm.runInContext(code, window, { filename: file });
  };
  const head = {
    appendChild: (script: FakeElement) => {
      scripts.push(script);
      void Promise.resolve().then(() => {
        try {
          load((script.src ?? '').slice(SCRIPT_BASE.length));
        } catch {
          script.onerror?.();
          return;
        }
        script.onload?.();
      });
    },
  };

  const window = vm.createContext({
    ...timers,
    URL,
    performance,
    name,
    parent,
    top: parent,
    opener: null,
    location: {
      href: location.href,
      origin: ORIGIN,
      protocol: 'https:',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'Node.js', language: 'nl-BE' },
    history: {},
    external: {},
    open: () => null,
    focus: () => undefined,
    addEventListener: (type: string, listener: MessageListener) => {
      if (type === 'message') {
        listeners.push(listener);
      }
    },
    removeEventListener: () => undefined,
    document: {
      domain: 'localhost',
      head,
      body: createElement('body'),
      createElement,
      getElementsByTagName: (tag: string) =>
        collection(tag === 'script' ? scripts : tag === 'head' ? [head] : []),
      querySelectorAll: () => [],
      addEventListener: () => undefined,
    },
  }) as FakeWindow['window'];
  window.window = window;
  window.self = window;
  scripts.push(Object.assign(createElement('script'), { src: `${SCRIPT_BASE}office.js` }));

  return {
    window: vm.runInContext('globalThis', window) as FakeWindow['window'],
    origin: ORIGIN,
    load,
    deliver: (message) =>
      void Promise.resolve().then(() => {
        for (const listener of listeners) {
          listener({ data: message, origin: ORIGIN, source: parent });
        }
      }),
  };
}

/** Looked up on each call, so that Jest's fake clock drives office.js too. What waits never keeps Node alive. */
export const timers = {
  setTimeout: (callback: () => void, milliseconds?: number) => setTimeout(callback, milliseconds).unref(),
  clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
  setInterval: (callback: () => void, milliseconds?: number) => setInterval(callback, milliseconds).unref(),
  clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
};

/** Elements as the DOM lists them. */
function collection(elements: readonly unknown[]) {
  return Object.assign([...elements], { item: (index: number) => elements[index] ?? null });
}

/** An element; an `a` takes an address apart, which office.js uses to compare origins. */
function createElement(tag: string) {
  const element = {
    style: {},
    getAttribute: () => null,
    setAttribute: () => undefined,
    appendChild: () => undefined,
  };
  if (tag !== 'a') {
    return element;
  }
  return Object.defineProperty(element, 'href', {
    set: (address: string) => {
      const { protocol, hostname, port, host, pathname } = new URL(address, ORIGIN);
      Object.assign(element, { protocol, hostname, port, host, pathname });
    },
  });
}
