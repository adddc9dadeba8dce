export interface TestServer {
  readonly port: number
  /** Its data stand in `data` there; it goes with the server. */
  readonly folder: string
  readonly password: string
  /** A new database's address, as the superuser. */
  url(name: string): Promise<string>
  restart(awayMs: number): Promise<void>
  stop(): Promise<void>
}
/** `settings`: "name=value", for the server's command line. */
export function startServer(settings?: readonly string[]): Promise<TestServer>
