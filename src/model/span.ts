/** Half-open range of character offsets into one frozen string: the report's text, or a paragraph's. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const cut = (text: string, span: Span): string => text.slice(span.start, span.end)
