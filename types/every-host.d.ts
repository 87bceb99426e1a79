/**
 * What browsers, workers and Node all offer although the ECMAScript library does not name it. Read by `tsconfig.pure.json`
 * alone, which leaves the DOM library out; keep it as small as the pure code allows.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly password: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
  readonly username: string;
  toString(): string;
}
