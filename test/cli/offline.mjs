// Preloaded before the program: whoever opens a connection or asks a name server is stopped.
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const refuse = (what) => () => {
  process.stderr.write(`NETWORK: ${what}\n`)
  throw new Error(`the network was used: ${what}`)
}
net.Socket.prototype.connect = refuse('net.connect')
net.Server.prototype.listen = refuse('net.listen')
dgram.createSocket = refuse('dgram')
for (const name of Object.keys(dns))
  if (typeof dns[name] === 'function' && !/^[A-Z]|^set|^get/.test(name)) dns[name] = refuse(`dns.${name}`)
for (const name of Object.keys(dns.promises))
  if (/^(?:lookup|resolve|reverse)/.test(name)) dns.promises[name] = refuse(`dns.${name}`)
globalThis.fetch = refuse('fetch')
