import { execFileSync } from 'node:child_process'
import { userInfo } from 'node:os'

/** The person, as git knows them; else the account. */
export function who(): string {
  const git = (key: string): string => {
    try {
      return execFileSync('git', ['config', key], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      return ''
    }
  }
  const [name, email] = [git('user.name'), git('user.email')]
  if (name !== '') return email === '' ? name : `${name} <${email}>`
  try {
    return userInfo().username
  } catch {
    return process.env.USER ?? 'unknown'
  }
}
