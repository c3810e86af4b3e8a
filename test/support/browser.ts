import { load, type CheerioAPI } from 'cheerio';

/** A page as a visitor without JavaScript sees it. */
export interface Page {
  status: number;
  /** Path and query after redirects. */
  path: string;
  html: string;
  headers: Headers;
  $: CheerioAPI;
}

export type Fields = Record<string, string | readonly string[]>;

/** A browser without JavaScript: keeps cookies, follows redirects and sends the hidden fields of the forms it read. */
export class Browser {
  readonly cookies = new Map<string, string>();
  personId = 0;
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  async visit(path: string): Promise<Page> {
    return this.follow(await this.request(path, { method: 'GET' }), path);
  }

  /**
   * Submits a form of the page as the browser would: its own fields first, then what is typed. `selector` picks the
   * form (or a button in it). A field given as an empty list is left out.
   */
  async submit(page: Page, selector: string, typed: Fields = {}): Promise<Page> {
    const found = page.$(selector).first();
    const form = found.is('form') ? found : found.closest('form');
    if (form.length === 0) throw new Error(`no form ${selector} on ${page.path}`);
    const fields: Fields = {};
    for (const { name, value } of form.serializeArray()) {
      const before = fields[name];
      fields[name] = before === undefined ? value : [...[before].flat(), value];
    }
    const buttonName = found.is('button') ? found.attr('name') : undefined;
    if (buttonName) fields[buttonName] = found.attr('value') ?? '';
    const action = (found.is('button') && found.attr('formaction')) || form.attr('action') || page.path;
    if ((form.attr('method') ?? 'get').toLowerCase() === 'get') {
      return this.visit(`${action.split('?')[0]}?${encode({ ...fields, ...typed })}`);
    }
    return this.post(action, { ...fields, ...typed });
  }

  /** Posts fields as they are, without a page: for what no form of ours sends. */
  async post(path: string, fields: Fields): Promise<Page> {
    return this.follow(await this.postRaw(path, encode(fields)), path);
  }

  /** The answer itself, redirects not followed. */
  async postRaw(
    path: string,
    body: string,
    contentType = 'application/x-www-form-urlencoded',
  ): Promise<Response> {
    return this.request(path, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType, origin: this.origin },
    });
  }

  async request(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value.join('='));
    }
    return response;
  }

  private async follow(response: Response, path: string, hops = 0): Promise<Page> {
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location && hops < 10) {
      await response.arrayBuffer();
      const target = new URL(location, new URL(path, this.origin));
      const next = `${target.pathname}${target.search}`;
      return this.follow(await this.request(next, { method: 'GET' }), next, hops + 1);
    }
    const html = await response.text();
    return { status: response.status, path, html, headers: response.headers, $: load(html) };
  }
}

function encode(fields: Fields): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const single of [value].flat()) parameters.append(name, single);
  }
  return parameters.toString();
}
