/** A picture as a file: SVG as it stands, or drawn at twice its size as PNG. Nothing leaves the browser. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const { width, height } = picture.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('font-family', 'sans-serif')
  copy.setAttribute('color', '#1b1e23')
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [key, value] of Object.entries({ width, height, fill: '#fff' })) paper.setAttribute(key, String(value))
  copy.prepend(paper)
  // Links lead into this page; in a file they would lead nowhere.
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

export function saveSvg(picture: SVGSVGElement, name: string): void {
  download(new Blob([svgText(picture)], { type: 'image/svg+xml' }), `${name}.svg`)
}

export async function savePng(picture: SVGSVGElement, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * 2
    canvas.height = image.naturalHeight * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) download(blob, `${name}.png`)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
