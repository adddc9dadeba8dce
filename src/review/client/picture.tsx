import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { savePng, saveSvg } from './save-picture.js'
import { get } from './store.js'

interface Props {
  readonly name: string
  readonly title: string
  readonly note?: string
  /** Draws the picture anew whenever this value changes. */
  readonly of: unknown
  readonly draw: () => SVGSVGElement
  /** The same figures as a table. */
  readonly children: ComponentChildren
}

/** A picture with its title, the table behind it, and buttons that save it. */
export function Picture({ name, title, note, of, draw, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const picture = draw()
    // What holds links is not one picture: a reader must be able to go into it.
    picture.setAttribute('role', picture.querySelector('a') ? 'group' : 'img')
    picture.setAttribute('aria-label', title)
    host.current?.replaceChildren(picture)
  }, [of])
  const picture = () => host.current?.querySelector('svg') as SVGSVGElement
  const file = `${get().report?.id}-${name}`
  return (
    <figure class="picture" id={name}>
      <figcaption>
        <h3>{title}</h3>
        {note && <p>{note}</p>}
      </figcaption>
      <div class="drawn" ref={host} />
      <div class="buttons">
        <button type="button" onClick={() => saveSvg(picture(), file)} aria-label={`Save as SVG: ${title}`}>
          SVG
        </button>
        <button type="button" onClick={() => void savePng(picture(), file)} aria-label={`Save as PNG: ${title}`}>
          PNG
        </button>
      </div>
      <details>
        <summary>Table</summary>
        {children}
      </details>
    </figure>
  )
}
