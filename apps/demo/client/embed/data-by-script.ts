/**
 * In a frame with `sandbox="allow-scripts"` this page has no origin, and `fetch` reads its own files only from hosts
 * that send CORS headers. Scripts need none: beside each `data/*.json` stands a `.js` that hands over the same.
 */
export function readDataByScript(page: Window & typeof globalThis, cdn: string): void {
  if (page.origin !== 'null') return;
  const folder = new URL('data/', cdn).href;
  const waiting = new Map<string, (value: unknown) => void>();
  const loading = new Map<string, Promise<unknown>>();
  const beside = page.fetch.bind(page);

  Object.defineProperty(page, 'russiaTurkeyData', {
    value: (name: string, value: unknown) => waiting.get(name)?.(value),
  });

  const load = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(name, resolve);
      const script = page.document.createElement('script');
      script.src = `${folder}${name}.js`;
      script.addEventListener('error', () => {
        loading.delete(name);
        reject(new TypeError(`${script.src} could not be loaded.`));
      });
      script.addEventListener('load', () => script.remove());
      page.document.head.append(script);
    });

  page.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, page.document.baseURI).href;
    const name = address.startsWith(folder)
      ? /^([\w/-]+)\.json(?:\?|$)/u.exec(address.slice(folder.length))?.[1]
      : undefined;
    if (name === undefined) return beside(input, options);
    const value = loading.get(name) ?? load(name);
    loading.set(name, value);
    return Response.json(await value);
  };
}
