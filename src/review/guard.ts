import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Who may speak to the server. It listens on the loopback address, but every page in every browser tab can send requests
 * there too: so each request must bring the secret (a cookie that only the secret address sets), be meant for this host
 * (against rebound names), and a write must come from this page (against forged forms).
 */
export class Guard {
  readonly secret = randomBytes(32).toString('base64url')
  private port = 0

  listening(port: number): void {
    this.port = port
  }

  /** Cookies know no ports: two servers must not take each other's. */
  private get cookieName(): string {
    return `tawthiq-${this.port}`
  }

  get cookie(): string {
    return `${this.cookieName}=${this.secret}; HttpOnly; SameSite=Strict; Path=/`
  }

  knowsHost(request: IncomingMessage): boolean {
    return this.hosts().includes(request.headers.host ?? '')
  }

  hasCookie(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((c) => c.trim())
    return cookies.some(
      (c) => c.startsWith(`${this.cookieName}=`) && this.isSecret(c.slice(this.cookieName.length + 1)),
    )
  }

  isSecret(given: string): boolean {
    const [a, b] = [Buffer.from(given), Buffer.from(this.secret)]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  /** A write names its origin, and it is ours; it is JSON, which no form can send. */
  mayWrite(request: IncomingMessage): boolean {
    const origins = this.hosts().map((host) => `http://${host}`)
    return (
      origins.includes(request.headers.origin ?? '') &&
      (request.headers['content-type'] ?? '').split(';')[0]?.trim() === 'application/json'
    )
  }

  private hosts(): string[] {
    return [`127.0.0.1:${this.port}`, `localhost:${this.port}`]
  }
}

/** Sent with every answer. `script-src 'self'` without `unsafe-inline`: even a hole in the page runs no foreign script. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}
