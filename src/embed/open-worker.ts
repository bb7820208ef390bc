/** Opens the worker of a search for the script tag: what was built and nothing else, also from another origin and under Trusted Types. */
interface Policy {
  createScriptURL: (address: string) => string;
}

let policy: Policy | undefined;

/** An address that a page with Trusted Types takes. @throws where the page's policy allows no policy of ours. */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } })
    .trustedTypes;
  if (!factory) return address;
  policy ??= factory.createPolicy('peer-support-widgets', { createScriptURL: (same) => same });
  return policy.createScriptURL(address);
}

/** The hash of the worker's file, put in by the build. */
const INTEGRITY = '__worker_integrity__';

/**
 * A worker takes no `integrity`, so its file is fetched and checked, and what was checked is what runs (promise X6): asked a
 * second time, a server could send something else. From another origin a worker would be refused, and this one is not.
 * @throws where it differs, or where the page allows no worker.
 */
async function open(url: URL): Promise<Worker> {
  const response = await fetch(url, { integrity: INTEGRITY, credentials: 'omit' });
  const address = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
  return new globalThis.Worker(trusted(address), { type: 'module', name: 'peer-support-widgets' });
}

/** Vite finds a worker by the words `new Worker(new URL(…, import.meta.url), …)` and puts its file's real address there: this takes the address. */
class Address {
  readonly url: URL;
  constructor(url: URL) {
    this.url = url;
  }
}
const addressOf = (Worker: new (url: URL, options: WorkerOptions) => Address): URL =>
  new Worker(new URL('../search/worker.js', import.meta.url), { type: 'module' }).url;

export const openWorker = (): Promise<Worker> => open(addressOf(Address));
