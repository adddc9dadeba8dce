import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'

const version = '147.0.0'

/** A real Chromium from npm, with nothing asked of the system: libraries and a font come with it. */
export async function launch(): Promise<Browser> {
  const folder = await unpacked()
  const fonts = join(folder, 'tawthiq-fonts.conf')
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
    headless: true,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':'),
    },
  })
}

/**
 * The folder it is unpacked in, once for all runs. It is made whole beside its place and then renamed: the package itself
 * takes whatever file it finds, even one that another process is still writing.
 */
async function unpacked(): Promise<string> {
  const home = tmpdir()
  const folder = join(home, `tawthiq-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  const own = mkdtempSync(join(home, 'tawthiq-chromium-'))
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, FONTCONFIG_PATH, LD_LIBRARY_PATH } = process.env
  Object.assign(process.env, { TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const [key, value] of Object.entries({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, FONTCONFIG_PATH, LD_LIBRARY_PATH }))
      if (value === undefined) delete process.env[key]
      else process.env[key] = value
  }
  // Its own list of font folders names /tmp/fonts, wherever it was unpacked: without a font, a form control is a crash.
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')]
  writeFileSync(
    join(own, 'tawthiq-fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs.map((d) => `<dir>${d}</dir>`).join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  )
  try {
    renameSync(own, folder)
  } catch {
    // Another process was first.
    rmSync(own, { recursive: true, force: true })
  }
  return folder
}
