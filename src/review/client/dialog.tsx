import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { set } from './store.js'

/** A modal dialog: the browser keeps the focus inside, Escape closes, and the focus goes back where it was. */
export function Dialog({ label, children }: { label: string; children: ComponentChildren }) {
  const node = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    node.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={node} aria-label={label} onClose={() => set({ dialog: null })}>
      {children}
    </dialog>
  )
}
