/**
 * The few globals, beyond the language itself, that browsers and Node share and the pure rooms may
 * use. Only tsconfig.pure.json reads this file: everywhere else the library of the DOM or of Node has them.
 */

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly password: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  readonly username: string;
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare function structuredClone<T>(value: T): T;
